import { Button, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from '@/shared/api/types'
import { limitText } from '@/shared/i18n/limit'
import { digitOf, isComposing } from '@/shared/keyboard/ime'
import { rankOffers } from '@/shared/offers'
import { DemoMark } from '@/shared/ui/chips'

interface Props {
  offers: Offer[]
  chosen: Offer | null
  locked: boolean
  onChoose: (offer: Offer | null) => void
}

/** Panel 1: the item, found by what people call it. */
export function ItemPanel({ offers, chosen, locked, onChoose }: Props) {
  const { t } = useTranslation(['intake', 'common'])

  return (
    <section className="panel stack tight" aria-labelledby="panel-item" data-testid="panel-item">
      <h2 id="panel-item">{t('panel.item')}</h2>
      {chosen ? (
        <div className="stack tight" data-testid="chosen-item">
          <div className="row spread">
            <OfferLine offer={chosen} />
            {!locked && (
              <Button
                onClick={() => {
                  onChoose(null)
                }}
              >
                {t('item.change')}
              </Button>
            )}
          </div>
          {chosen.conditions && (
            <p className="secondary">
              {t('item.conditions')}: {chosen.conditions}
            </p>
          )}
          {!chosen.available && (
            <p className="field-error" role="alert">
              {t('item.unavailable', { reason: chosen.unavailableReason ?? '' })}
            </p>
          )}
        </div>
      ) : (
        <ItemPicker offers={offers} onChoose={onChoose} />
      )}
    </section>
  )
}

function ItemPicker({ offers, onChoose }: { offers: Offer[]; onChoose: (offer: Offer) => void }) {
  const { t } = useTranslation(['intake', 'common'])
  const input = useRef<InputRef>(null)
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const found = rankOffers(offers, query)
  const index = Math.min(active, Math.max(found.length - 1, 0))
  useEffect(() => {
    input.current?.focus()
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      return
    }

    const digit = digitOf(event)
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const picked = event.key === 'Enter' ? found[index] : digit !== null && !/[\d#]/.test(query) ? found[digit - 1] : undefined
    if (step !== 0) {
      event.preventDefault()
      setActive(Math.max(0, Math.min(found.length - 1, index + step)))
    } else if (picked) {
      event.preventDefault()
      onChoose(picked)
    }
  }

  return (
    <>
      <Input
        ref={input}
        id="item-search"
        value={query}
        placeholder={t('item.label')}
        aria-label={t('item.label')}
        aria-describedby="item-hint"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="item-list"
        aria-activedescendant={found[index] ? `offer-${found[index].itemId}` : undefined}
        autoComplete="off"
        onChange={(event) => {
          setQuery(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
        data-testid="item-search"
      />
      <p id="item-hint" className="field-hint">
        {t('item.hint')}
      </p>
      <div id="item-list" role="listbox" aria-label={t('panel.item')} className="option-list" data-testid="item-list">
        {found.map((offer, at) => (
          <button
            type="button"
            role="option"
            key={offer.itemId}
            id={`offer-${offer.itemId}`}
            aria-selected={at === index}
            tabIndex={-1}
            className="option"
            onClick={() => {
              onChoose(offer)
            }}
            data-testid={`offer-${String(offer.referenceNo ?? offer.code)}`}
          >
            <kbd aria-hidden="true">{at + 1}</kbd>
            <OfferLine offer={offer} />
          </button>
        ))}
      </div>
      {query && found.length === 0 && <p role="status">{t('item.none')}</p>}
    </>
  )
}

function OfferLine({ offer }: { offer: Offer }) {
  const { t } = useTranslation(['intake', 'common'])
  const facts = [
    offer.category,
    offer.instant ? t('item.instant') : null,
    t('item.promised', { text: offer.promised.unit === 'SameDay' ? t('item.sameDay') : limitText(offer.promised.text) }),
    offer.fees.length === 0
      ? t('item.free')
      : t('item.fee', { text: offer.fees.map((fee) => `${fee.name} ${fee.amount}`).join(t('common:listComma')) }),
    t('item.materials', { count: offer.materials.length }),
  ]

  return (
    <span className="row tight">
      <strong lang="zh-CN">{offer.name}</strong>
      {offer.available ? (
        <span className="secondary">{facts.filter(Boolean).join(' | ')}</span>
      ) : (
        <span className="secondary">{t('item.unavailable', { reason: offer.unavailableReason ?? '' })}</span>
      )}
      {offer.demo && <DemoMark />}
    </span>
  )
}
