import { Button } from 'antd'
import { useReducer, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from '@/shared/api/types'
import { useHotkey } from '@/shared/keyboard/use-hotkey'
import { useMe } from '@/shared/me'
import { ErrorSummary } from '@/shared/ui/error-summary'
import { demoReader } from './card-reader'
import { emptyDraft, intakeReducer, missingIn, toBody, withDefects, type IntakeAction, type Missing } from './intake-form'
import { ApplicantPanel } from './parts/applicant-panel'
import { ConclusionPanel } from './parts/conclusion-panel'
import { ItemPanel } from './parts/item-panel'
import { MaterialsPanel } from './parts/materials-panel'
import { ResultPanel } from './parts/result-panel'
import { useConclusion, type Conclusion, type Outcome } from './use-conclusion'

interface Props {
  offers: Offer[]
  windowId: string
  preset: string | null
  onNext: () => void
}

const reader = demoReader()

export function IntakeVisit({ offers, windowId, preset, onNext }: Props) {
  const { t } = useTranslation(['intake', 'common'])
  const me = useMe()
  const presetOffer = offers.find((offer) => offer.code === preset) ?? null
  const [draft, dispatch] = useReducer(intakeReducer, intakeReducer(emptyDraft, { type: 'choose', offer: presetOffer }))
  const [missing, setMissing] = useState<Missing[]>([])
  const [concluding, setConcluding] = useState(false)
  const [readerState, setReaderState] = useState<string>(me.demo ? t('applicant.readerDemo') : t('applicant.readerNone'))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const conclusion = useConclusion()
  const applicantPanel = useRef<HTMLElement>(null)
  const offer = draft.offer
  const received = conclusion.receivedAlready()

  const focusFirst = (testId: string) => {
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-testid="${testId}"] input`)?.focus()
    })
  }
  const read = async () => {
    const card = await reader.read()
    dispatch({ type: 'applicant', change: { kind: 'Person' } })
    dispatch({ type: 'applicant', change: card })
    setReaderState(t('applicant.readerRead', { name: card.name }))
    requestAnimationFrame(() => {
      document.getElementById('applicant-phone')?.focus()
    })
  }
  const conclude = () => {
    const found = missingIn(draft)
    setMissing(found)
    setConcluding(found.length === 0)
    document.querySelector<HTMLElement>('[data-testid="conclude-accept"]')?.focus()
  }
  const change = (action: IntakeAction) => {
    dispatch(action)
    // What the conclusion reads back must be what is on the page.
    if (action.type !== 'applicant') {
      setConcluding(false)
    }
  }
  const confirm = async (act: Conclusion['act']) => {
    if (!offer) {
      return
    }

    const body = toBody(draft, offer, windowId)
    const done = await conclusion.run({ body: act.kind === 'supplement' ? withDefects(body, act.entries) : body, act })
    if (done) {
      setOutcome(done)
    }
  }
  useHotkey(
    'F8',
    () => {
      void read()
    },
    me.demo && !outcome && !received,
  )
  useHotkey('Control+Enter', conclude, !outcome)

  if (outcome && offer) {
    return <ResultPanel outcome={outcome} instant={offer.instant} onNext={onNext} />
  }

  return (
    <div className="stack">
      <ErrorSummary errors={missing.map((one) => ({ field: targetOf(one), text: t(`missing.${one}`) }))} />
      <ItemPanel
        offers={offers}
        chosen={offer}
        locked={Boolean(received)}
        onChoose={(chosen) => {
          change({ type: 'choose', offer: chosen })
          if (chosen) {
            requestAnimationFrame(() => {
              document.getElementById('applicant-name')?.focus()
            })
          }
        }}
      />
      <ApplicantPanel
        applicant={draft.applicant}
        locked={Boolean(received)}
        missing={missing}
        errors={conclusion.problem?.errors ?? []}
        panel={applicantPanel}
        reader={{
          available: me.demo,
          state: readerState,
          onRead: () => {
            void read()
          },
        }}
        onChange={(change) => {
          dispatch({ type: 'applicant', change })
        }}
        onDone={() => {
          focusFirst('panel-materials')
        }}
      />
      <MaterialsPanel draft={draft} dispatch={change} onDone={conclude} />
      <section className="panel stack tight" aria-labelledby="panel-conclusion" data-testid="panel-conclusion">
        <div className="row spread">
          <h2 id="panel-conclusion">{t('panel.conclusion')}</h2>
          {!concluding && (
            <Button onClick={conclude} data-testid="open-conclusion">
              {t('conclusion.open')}
            </Button>
          )}
        </div>
        {concluding && offer && (
          <ConclusionPanel
            draft={draft}
            offer={offer}
            pending={conclusion.pending}
            problem={conclusion.problem}
            receivedNo={received?.caseNo ?? null}
            onConfirm={(act) => {
              void confirm(act)
            }}
          />
        )}
      </section>
      <p className="secondary">{t('timer')}</p>
    </div>
  )
}

function targetOf(missing: Missing): string {
  return missing === 'item' || missing === 'unavailable' ? 'item-search' : `applicant-${missing}`
}
