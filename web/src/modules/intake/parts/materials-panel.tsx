import { Button, Checkbox, Input } from 'antd'
import { useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OfferMaterial } from '@/shared/api/types'
import { inTextField, isComposing } from '@/shared/keyboard/ime'
import { materialOf, openMaterials, type IntakeAction, type IntakeDraft } from '../intake-form'

interface Props {
  draft: IntakeDraft
  dispatch: (action: IntakeAction) => void
  onDone: () => void
}

/** Panel 3: the papers on the counter. Letters act only inside this list. */
export function MaterialsPanel({ draft, dispatch, onDone }: Props) {
  const { t } = useTranslation(['intake', 'common'])
  const list = useRef<HTMLUListElement>(null)
  const materials = draft.offer?.materials ?? []

  const focusTick = (at: number) => {
    list.current?.querySelectorAll<HTMLElement>('li')[at]?.querySelector<HTMLElement>('input[type=checkbox]')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (isComposing(event) || event.ctrlKey) {
      return
    }

    const text = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox' && inTextField(event.target)
    if (event.key === 'Enter' && (text || (event.target as HTMLInputElement).type === 'checkbox')) {
      event.preventDefault()
      if (text) {
        focusTick(at)
      } else {
        onDone()
      }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      focusTick(Math.max(0, Math.min(materials.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1))))
    } else if (!text && event.code === 'KeyA') {
      event.preventDefault()
      dispatch({ type: 'allReceived' })
    } else if (!text && event.code === 'KeyN') {
      event.preventDefault()
      markDefect(at)
    }
  }
  const markDefect = (at: number) => {
    const material = materials[at]
    if (!material) {
      return
    }

    dispatch({ type: 'material', id: material.id, change: { check: 'Defect' } })
    requestAnimationFrame(() => {
      document.getElementById(`note-${material.id}`)?.focus()
    })
  }

  return (
    <section className="panel stack tight" aria-labelledby="panel-materials" data-testid="panel-materials">
      <div className="row spread">
        <h2 id="panel-materials">{t('panel.materials')}</h2>
        {materials.length > 0 && (
          <span className="row">
            <strong role="status" data-testid="materials-count">
              {t('materials.received', { ok: materials.length - openMaterials(draft).length, all: materials.length })}
            </strong>
            <Button
              size="small"
              onClick={() => {
                dispatch({ type: 'allReceived' })
              }}
              data-testid="materials-all"
            >
              {t('materials.all')}
            </Button>
          </span>
        )}
      </div>
      {materials.length === 0 ? <p className="secondary">{t('materials.first')}</p> : <p className="field-hint">{t('materials.hint')}</p>}
      <ul className="plain-list" ref={list}>
        {materials.map((material, at) => (
          <MaterialRow
            key={material.id}
            at={at}
            material={material}
            draft={draft}
            dispatch={dispatch}
            onDefect={() => {
              markDefect(at)
            }}
            onKeyDown={(event) => {
              onKeyDown(event, at)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

interface RowProps {
  at: number
  material: OfferMaterial
  draft: IntakeDraft
  dispatch: Props['dispatch']
  onDefect: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function MaterialRow({ at, material, draft, dispatch, onDefect, onKeyDown }: RowProps) {
  const { t } = useTranslation(['intake', 'common'])
  const state = materialOf(draft, material.id)
  const facts = [
    material.originals > 0 ? t('materials.originals', { count: material.originals }) : null,
    material.copies > 0 ? t('materials.copies', { count: material.copies }) : null,
    material.required ? null : t('materials.optional'),
    material.deferrable ? t('materials.deferrable') : null,
  ]
    .filter(Boolean)
    .join(' · ')

  return (
    <li className="row material" data-testid={`material-${String(at + 1)}`} data-check={state.check}>
      <Checkbox
        checked={state.check === 'Ok'}
        aria-label={t('materials.ok', { name: material.name })}
        data-testid={`material-ok-${String(at + 1)}`}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          dispatch({ type: 'material', id: material.id, change: { check: event.target.checked ? 'Ok' : 'Unchecked' } })
        }}
      >
        <span lang="zh-CN">
          {at + 1} {material.name}
        </span>
      </Checkbox>
      <span className="secondary">{facts}</span>
      <Button
        size="small"
        aria-pressed={state.check === 'Defect'}
        aria-label={t('materials.defectOf', { name: material.name })}
        onClick={onDefect}
      >
        {t('materials.defect')}
      </Button>
      {state.check === 'Defect' && (
        <Input
          id={`note-${material.id}`}
          value={state.note}
          aria-label={t('materials.note', { name: material.name })}
          placeholder={t('materials.notePlaceholder')}
          className="note"
          onKeyDown={onKeyDown}
          onChange={(event) => {
            dispatch({ type: 'material', id: material.id, change: { note: event.target.value } })
          }}
        />
      )}
    </li>
  )
}
