import {
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  FileAddOutlined,
  FileSearchOutlined,
  FlagOutlined,
  HomeOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ComponentType } from 'react'
import type { Me } from '@/shared/api/types'
import type { zh } from '@/shared/i18n/zh'

export interface MenuEntry {
  path: string
  word: keyof (typeof zh)['shell']['menu']
  /** Shown to whoever holds one of these. */
  anyOf: string[]
  icon: ComponentType
}

const approvalWork = ['approval.review', 'approval.decide', 'approval.certificate', 'approval.reassign']

const entries: MenuEntry[] = [
  { path: '/work', word: 'work', anyOf: ['intake.handle', ...approvalWork], icon: HomeOutlined },
  { path: '/intake/new', word: 'intake', anyOf: ['intake.handle'], icon: FileAddOutlined },
  { path: '/approvals', word: 'approvals', anyOf: approvalWork, icon: AuditOutlined },
  { path: '/cases', word: 'cases', anyOf: ['intake.read'], icon: FileSearchOutlined },
  { path: '/staffing/today', word: 'staffing', anyOf: ['staffing.read'], icon: TeamOutlined },
  { path: '/supervision/cards', word: 'signals', anyOf: ['supervision.signals-read'], icon: FlagOutlined },
  { path: '/catalog/items', word: 'items', anyOf: ['catalog.read'], icon: AppstoreOutlined },
  { path: '/catalog/centres', word: 'centres', anyOf: ['catalog.read'], icon: BankOutlined },
]

const longest = 7

/** Everything the person may open; the palette offers all of it. */
export function reachable(me: Me): MenuEntry[] {
  return entries.filter((entry) => entry.anyOf.some((one) => me.capabilities.includes(one)))
}

/** The menu stays short; the rest is in the palette. */
export function menuOf(me: Me): MenuEntry[] {
  return reachable(me).slice(0, longest)
}

export function home(me: Me): string {
  const open = reachable(me)
  const first = open.find((entry) => entry.word === 'work' || entry.word === 'signals') ?? open[0]

  return first?.path ?? '/catalog/items'
}
