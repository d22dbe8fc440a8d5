import type { ThemeConfig } from 'antd'

// antd's own palette fails WCAG AA; every colour here was checked, contrast in the comment.
const tokens = {
  colorPrimary: '#0B57C2', // 6.7 on white
  colorInfo: '#0B57C2',
  colorLink: '#0B57C2',
  colorSuccess: '#1B7A36',
  colorSuccessBg: '#E6F4EA',
  colorSuccessText: '#155F2A', // 6.8 on its background
  colorWarning: '#8A5200',
  colorWarningBg: '#FFF3DC',
  colorWarningText: '#7A4700', // 7.0 on its background
  colorError: '#C8102E',
  colorErrorBg: '#FDECEE',
  colorErrorText: '#A50D24', // 6.9 on its background
  colorInfoBg: '#E7F0FD',
  colorTextSecondary: '#434A54', // 9.0
  colorTextTertiary: '#5A6270',
  colorTextDescription: '#5A6270',
  colorTextQuaternary: '#667080',
  colorTextPlaceholder: '#667080', // 5.0
  colorTextDisabled: '#667080',
  colorBorder: '#8A929E', // 3.1, not text
  fontSize: 16,
  controlHeight: 40,
  borderRadius: 4,
  fontFamily: '"Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC","WenQuanYi Micro Hei",sans-serif',
}

/** No motion: whoever works by keyboard types on before an animation would have ended. */
export const theme: ThemeConfig = { token: { ...tokens, motion: false }, hashed: false }
