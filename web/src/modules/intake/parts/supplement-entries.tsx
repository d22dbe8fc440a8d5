import { Input } from 'antd'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Offer } from '@/shared/api/types'
import { Field } from '@/shared/ui/field'
import type { SupplementRow } from '../api/request-supplement'
import { materialOf, openMaterials, type IntakeDraft } from '../intake-form'

/** Everything not received is listed at once: the law allows one notice. The texts go on paper, so they stay Chinese. */
export function suggestedEntries(draft: IntakeDraft, offer: Offer, legal: TFunction<'intake'>): SupplementRow[] {
  const missing = new Set(openMaterials(draft).map((one) => one.id))

  return offer.materials
    .filter((one) => missing.has(one.id))
    .map((one) => ({
      requirementId: one.id,
      defect: materialOf(draft, one.id).note.trim() || legal('conclusion.defectDefault'),
      howToCure: legal('conclusion.cureDefault', {
        name: one.name,
        copies: one.copies > 0 ? legal('materials.copies', { count: one.copies }) : '',
      }),
    }))
}

interface Props {
  offer: Offer
  entries: SupplementRow[]
  onChange: (entries: SupplementRow[]) => void
}

export function SupplementEntries({ offer, entries, onChange }: Props) {
  const { t } = useTranslation(['intake', 'common'])
  const change = (id: string, part: Partial<SupplementRow>) => {
    onChange(entries.map((one) => (one.requirementId === id ? { ...one, ...part } : one)))
  }
  const nameOf = (id: string) => offer.materials.find((one) => one.id === id)?.name ?? ''

  return (
    <div className="stack tight" data-testid="supplement-entries">
      <p>
        <strong>{t('conclusion.once')}</strong>
      </p>
      {entries.map((one) => {
        const name = nameOf(one.requirementId)
        const error = one.defect.trim() && one.howToCure.trim() ? undefined : t('missing.entry', { name })

        return (
          <fieldset key={one.requirementId} className="entry">
            <legend lang="zh-CN">{name}</legend>
            <div className="form-grid">
              <Field label={t('conclusion.defect')} error={error}>
                <Input
                  value={one.defect}
                  onChange={(event) => {
                    change(one.requirementId, { defect: event.target.value })
                  }}
                />
              </Field>
              <Field label={t('conclusion.cure')}>
                <Input
                  value={one.howToCure}
                  onChange={(event) => {
                    change(one.requirementId, { howToCure: event.target.value })
                  }}
                />
              </Field>
            </div>
          </fieldset>
        )
      })}
    </div>
  )
}
