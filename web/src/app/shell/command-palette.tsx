import { useQuery } from '@tanstack/react-query'
import { Input, Modal, type InputRef } from 'antd'
import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { get } from '@/shared/api/client'
import type { ApplicationRow, Page } from '@/shared/api/types'
import { word } from '@/shared/i18n/words'
import { isComposing } from '@/shared/keyboard/ime'
import { todaysPost, useCan, useMe } from '@/shared/me'
import { rankOffers, useOffers } from '@/shared/offers'
import { reachable } from '../menu'

interface Choice {
  key: string
  group: string
  text: string
  more?: string
  path: string
}

export function CommandPalette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common'])
  const input = useRef<InputRef>(null)

  return (
    <Modal
      open={open}
      title={t('palette.title')}
      footer={null}
      onCancel={onClose}
      destroyOnHidden
      width={680}
      afterOpenChange={(shown) => {
        if (shown) {
          input.current?.focus()
        }
      }}
    >
      <PaletteBody input={input} onClose={onClose} />
    </Modal>
  )
}

function PaletteBody({ input, onClose }: { input: React.RefObject<InputRef | null>; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common'])
  const navigate = useNavigate()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const choices = useChoices(query.trim())
  useEffect(() => {
    input.current?.focus()
  }, [input])
  const index = Math.min(active, choices.length - 1)

  const go = (choice: Choice | undefined) => {
    if (!choice) {
      return
    }

    onClose()
    void navigate(choice.path)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      return
    }

    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setActive(Math.max(0, Math.min(choices.length - 1, index + step)))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      go(choices[index])
    }
  }

  return (
    <div className="stack tight" data-testid="palette">
      <Input
        ref={input}
        value={query}
        placeholder={t('palette.label')}
        aria-label={t('palette.label')}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={choices[index] ? `palette-${choices[index].key}` : undefined}
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        data-testid="palette-input"
      />
      <div id="palette-list" role="listbox" aria-label={t('palette.title')} className="option-list">
        {choices.map((choice, at) => (
          <button
            type="button"
            role="option"
            key={choice.key}
            id={`palette-${choice.key}`}
            aria-selected={at === index}
            tabIndex={-1}
            className="option"
            onClick={() => {
              go(choice)
            }}
          >
            <span className="secondary option-group">{choice.group}</span>
            <span>{choice.text}</span>
            {choice.more && <span className="secondary">{choice.more}</span>}
          </button>
        ))}
      </div>
      {choices.length === 0 && <p role="status">{t('palette.empty')}</p>}
      <p className="secondary">{t('palette.hint')}</p>
    </div>
  )
}

function useChoices(query: string): Choice[] {
  const { t } = useTranslation(['shell', 'common'])
  const me = useMe()
  const can = useCan()
  const wanted = useDeferredValue(query)
  const offers = useOffers(can('intake.handle') ? todaysPost(me)?.windowId : null)
  const found = useQuery({
    queryKey: ['palette-cases', wanted],
    queryFn: () => get<Page<ApplicationRow>>('/intake/applications', { q: wanted, limit: 6 }),
    enabled: wanted.length >= 3 && can('intake.read'),
  })
  const pages = reachable(me)
    .map((entry) => ({ key: `page-${entry.word}`, group: t('palette.pages'), text: t(`menu.${entry.word}`), path: entry.path }))
    .filter((page) => page.text.toLowerCase().includes(query.toLowerCase()))
  const items = query ? rankOffers(offers.data ?? [], query, 5).filter((offer) => offer.available) : []
  const cases = (wanted.length >= 3 ? found.data?.items : undefined) ?? []

  return [
    ...cases.map((row) => ({
      key: `case-${row.caseNo}`,
      group: t('palette.cases'),
      text: `${row.caseNo} ${row.itemName}`,
      more: `${row.applicantName} ${word('state', row.displayState)}`,
      path: `/cases/${row.caseNo}`,
    })),
    ...pages,
    ...items.map((offer) => ({
      key: `item-${offer.itemId}`,
      group: t('palette.items'),
      text: t('palette.newIntake', { name: offer.name }),
      path: `/intake/new?item=${encodeURIComponent(offer.code)}`,
    })),
  ]
}
