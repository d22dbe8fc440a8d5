import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface Column<T> {
  key: string
  title: string
  render: (row: T) => ReactNode
  width?: number | string
}

interface Props<T> {
  label: string
  rows: T[]
  columns: Column<T>[]
  rowKey: (row: T) => string
  rowTestId?: (row: T) => string
  onOpen?: (row: T) => void
  onSpace?: (row: T) => void
  onActive?: (row: T) => void
  activeKey?: string | null
}

/** A table with one Tab stop: arrows, Home and End move, Enter opens, Space does the second act. */
export function DataTable<T>(props: Props<T>) {
  const { t } = useTranslation()
  const keysId = useId()
  const body = useRef<HTMLTableSectionElement>(null)
  const [own, setOwn] = useState<string | null>(null)
  const wanted = props.activeKey ?? own
  const found = props.rows.findIndex((row) => props.rowKey(row) === wanted)
  const active = found < 0 ? 0 : found

  const activate = (index: number, focus: boolean) => {
    const row = props.rows[index]
    if (row === undefined) {
      return
    }

    setOwn(props.rowKey(row))
    props.onActive?.(row)
    if (focus) {
      body.current?.querySelectorAll<HTMLElement>(':scope > tr')[index]?.focus()
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, index: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) {
      return
    }

    const row = props.rows[index]
    const target = moveTo(event.key, index, props.rows.length)
    if (target !== null) {
      event.preventDefault()
      activate(target, true)
    } else if (row !== undefined && event.key === 'Enter' && props.onOpen) {
      event.preventDefault()
      props.onOpen(row)
    } else if (row !== undefined && event.key === ' ') {
      event.preventDefault()
      activate(index, false)
      props.onSpace?.(row)
    }
  }

  return (
    <div className="table-scroll">
      <table className="grid-table" role="grid" aria-label={props.label} aria-describedby={keysId}>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <th key={column.key} scope="col" style={{ width: column.width }}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {props.rows.map((row, index) => (
            <tr
              key={props.rowKey(row)}
              tabIndex={index === active ? 0 : -1}
              aria-selected={index === active}
              data-testid={props.rowTestId?.(row)}
              onFocus={(event) => {
                if (event.target === event.currentTarget) {
                  activate(index, false)
                }
              }}
              onClick={() => {
                activate(index, false)
              }}
              onDoubleClick={() => {
                props.onOpen?.(row)
              }}
              onKeyDown={(event) => {
                onKeyDown(event, index)
              }}
            >
              {props.columns.map((column) => (
                <td key={column.key}>{column.render(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <span id={keysId} className="visually-hidden">
        {t('gridKeys')}
      </span>
    </div>
  )
}

function moveTo(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1)
    case 'ArrowUp':
      return Math.max(index - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageDown':
      return Math.min(index + 10, count - 1)
    case 'PageUp':
      return Math.max(index - 10, 0)
    default:
      return null
  }
}
