import type { ChangeEvent } from 'react'

interface SelectProps {
  id?: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
  testId?: string
  label?: string
}

/** The browser's own select: keyboard, screen reader and old Chromium all know it. */
export function NativeSelect({ id, value, options, onChange, testId, label, ...rest }: SelectProps) {
  return (
    <select
      id={id}
      className="native-select"
      value={value}
      aria-label={label}
      data-testid={testId}
      aria-describedby={(rest as { 'aria-describedby'?: string })['aria-describedby']}
      onChange={(event: ChangeEvent<HTMLSelectElement>) => {
        onChange(event.target.value)
      }}
    >
      {options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  )
}
