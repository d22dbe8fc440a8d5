import { Button, Input } from 'antd'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from '@/shared/api/types'
import type { ApiProblem } from '@/shared/api/problem'
import { limitText } from '@/shared/i18n/limit'
import { digitOf, inTextField, isComposing } from '@/shared/keyboard/ime'
import { ProblemAlert } from '@/shared/ui/feedback'
import { Field } from '@/shared/ui/field'
import type { SupplementRow } from '../api/request-supplement'
import type { Conclusion } from '../use-conclusion'
import { openMaterials, type IntakeDraft } from '../intake-form'
import { SupplementEntries, suggestedEntries } from './supplement-entries'

export type Choice = 'accept' | 'supplement'

interface Props {
  draft: IntakeDraft
  offer: Offer
  pending: boolean
  problem: ApiProblem | null
  receivedNo: string | null
  onConfirm: (act: Conclusion['act']) => void
}

/** Panel 4, open: the conclusion is the check of the answers. A digit chooses, Enter confirms. */
export function ConclusionPanel({ draft, offer, pending, problem, receivedNo, onConfirm }: Props) {
  const { t, i18n } = useTranslation(['intake', 'common'])
  const [choice, setChoice] = useState<Choice | null>(null)
  const legal = i18n.getFixedT('zh-CN', 'intake')
  const [opinion, setOpinion] = useState<string>(() => legal('conclusion.opinionDefault'))
  const [entries, setEntries] = useState<SupplementRow[]>(() => suggestedEntries(draft, offer, legal))
  const first = useRef<HTMLButtonElement>(null)
  const confirm = useRef<HTMLButtonElement>(null)
  const open = openMaterials(draft)
  const blocked = open.some((one) => one.required && !one.deferrable)
  useEffect(() => {
    first.current?.focus()
  }, [])
  useEffect(() => {
    if (choice) {
      confirm.current?.focus()
    }
  }, [choice])

  const choose = (wanted: Choice) => {
    if (wanted === 'accept' ? !blocked : open.length > 0) {
      setChoice(wanted)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || inTextField(event.target)) {
      return
    }

    const digit = digitOf(event)
    if (digit === 1) {
      choose('accept')
    }
    if (digit === 2) {
      choose('supplement')
    }
  }
  const complete = entries.every((one) => one.defect.trim() && one.howToCure.trim())
  const go = () => {
    if (choice === 'accept') {
      onConfirm({ kind: 'accept', instant: offer.instant, opinion })
    }
    if (choice === 'supplement' && complete) {
      onConfirm({ kind: 'supplement', entries })
    }
  }

  return (
    <div className="stack" onKeyDown={onKeyDown} role="presentation" data-testid="conclusion">
      <p className="field-hint">
        {t('conclusion.choose')} · {t('conclusion.later')}
      </p>
      <div className="row" role="group" aria-label={t('panel.conclusion')}>
        <Button
          ref={first}
          aria-disabled={blocked}
          aria-pressed={choice === 'accept'}
          type={choice === 'accept' ? 'primary' : 'default'}
          onClick={() => {
            choose('accept')
          }}
          data-testid="conclude-accept"
        >
          {t('conclusion.accept')}
        </Button>
        <Button
          aria-disabled={open.length === 0}
          aria-pressed={choice === 'supplement'}
          type={choice === 'supplement' ? 'primary' : 'default'}
          onClick={() => {
            choose('supplement')
          }}
          data-testid="conclude-supplement"
        >
          {t('conclusion.supplement')}
        </Button>
        <Button disabled title={t('conclusion.later')}>
          {t('conclusion.refuse')}
        </Button>
        <Button disabled title={t('conclusion.later')}>
          {t('conclusion.returned')}
        </Button>
        <Button disabled title={t('conclusion.later')}>
          {t('conclusion.forward')}
        </Button>
      </div>
      {blocked && <p className="secondary">{t('conclusion.notAll')}</p>}
      {open.length === 0 && <p className="secondary">{t('conclusion.allOk')}</p>}
      {choice === 'supplement' && <SupplementEntries offer={offer} entries={entries} onChange={setEntries} />}
      {choice === 'accept' && offer.instant && (
        <Field label={t('conclusion.opinion')}>
          <Input
            value={opinion}
            onChange={(event) => {
              setOpinion(event.target.value)
            }}
          />
        </Field>
      )}
      {choice && <ReadBack draft={draft} offer={offer} dated={choice === 'accept' && !offer.instant} />}
      {receivedNo && problem && <p role="status">{t('result.received', { caseNo: receivedNo })}</p>}
      <ProblemAlert problem={problem} />
      {choice && (
        <div>
          <Button
            ref={confirm}
            type="primary"
            onClick={go}
            aria-disabled={pending || (choice === 'supplement' && !complete)}
            data-testid="confirm-conclusion"
          >
            {pending ? t('conclusion.working') : confirmText(choice, offer, t)}
          </Button>
        </div>
      )}
    </div>
  )
}

type Texts = ReturnType<typeof useTranslation<['intake', 'common']>>['t']

function confirmText(choice: Choice, offer: Offer, t: Texts): string {
  if (choice === 'supplement') {
    return t('conclusion.confirmSupplement')
  }

  return offer.instant ? t('conclusion.confirmInstant') : t('conclusion.confirmAccept')
}

function ReadBack({ draft, offer, dated }: { draft: IntakeDraft; offer: Offer; dated: boolean }) {
  const { t } = useTranslation(['intake', 'common'])

  return (
    <dl className="facts" aria-label={t('conclusion.readBack')} data-testid="read-back">
      <dt>{t('panel.item')}</dt>
      <dd lang="zh-CN">{offer.name}</dd>
      <dt>{t('panel.applicant')}</dt>
      <dd>
        {draft.applicant.name} {draft.applicant.idNumber} {draft.applicant.phone}
      </dd>
      <dt>{t('panel.materials')}</dt>
      <dd>{t('materials.received', { ok: offer.materials.length - openMaterials(draft).length, all: offer.materials.length })}</dd>
      {dated && (
        <>
          <dt>{limitText(offer.promised.text)}</dt>
          <dd>{t('conclusion.due')}</dd>
        </>
      )}
    </dl>
  )
}
