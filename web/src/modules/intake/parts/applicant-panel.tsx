import { Button, Input, Radio } from 'antd'
import type { ChangeEvent, KeyboardEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldError } from '@/shared/api/problem'
import { word } from '@/shared/i18n/words'
import { isComposing } from '@/shared/keyboard/ime'
import { formatDay } from '@/shared/format'
import { Field } from '@/shared/ui/field'
import { NativeSelect } from '@/shared/ui/inputs'
import { readIdNumber } from '../id-check'
import type { ApplicantDraft, Missing } from '../intake-form'

interface Props {
  applicant: ApplicantDraft
  locked: boolean
  missing: Missing[]
  /** What the server found wrong, by JSON pointer. */
  errors: FieldError[]
  reader: { available: boolean; state: string; onRead: () => void }
  panel: RefObject<HTMLElement | null>
  onChange: (change: Partial<ApplicantDraft>) => void
  onDone: () => void
}

const personal = ['ResidentId', 'Passport', 'MilitaryId', 'HongKongMacaoPermit', 'TaiwanPermit', 'ForeignerResidence']

type TextField = Exclude<keyof ApplicantDraft, 'kind' | 'idType'>

/** Panel 2: who applies. Enter goes to the next empty field and, after the last, to the materials. */
export function ApplicantPanel({ applicant, locked, missing, errors, reader, panel, onChange, onDone }: Props) {
  const { t } = useTranslation(['intake', 'common'])
  const person = applicant.kind === 'Person'
  const fields: TextField[] = person
    ? ['name', 'idNumber', 'phone', 'address']
    : ['name', 'idNumber', 'legalRepresentative', 'contactPerson', 'phone', 'address']

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || isComposing(event)) {
      return
    }

    event.preventDefault()
    const at = fields.findIndex((name) => `applicant-${name}` === (event.target as HTMLElement).id)
    const next = fields.slice(at + 1).find((name) => !applicant[name].trim())
    if (next) {
      document.getElementById(`applicant-${next}`)?.focus()
    } else {
      onDone()
    }
  }
  const input = (name: TextField, label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint}
      required={name !== 'address'}
      error={
        missing.includes(name as Missing)
          ? t(`missing.${name as 'name'}`)
          : errors.find((one) => one.pointer === `/applicant/${name}`)?.detail
      }
    >
      <Input
        id={`applicant-${name}`}
        value={applicant[name]}
        disabled={locked}
        autoComplete="off"
        data-testid={`applicant-${name}`}
        onKeyDown={onKeyDown}
        inputMode={name === 'phone' ? 'tel' : undefined}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          onChange({ [name]: event.target.value })
        }}
      />
    </Field>
  )

  return (
    <section className="panel stack tight" aria-labelledby="panel-applicant" ref={panel} data-testid="panel-applicant">
      <div className="row">
        <h2 id="panel-applicant">{t('panel.applicant')}</h2>
        <Radio.Group
          value={applicant.kind}
          disabled={locked}
          aria-label={t('applicant.kind')}
          onChange={(event) => {
            onChange({ kind: event.target.value as ApplicantDraft['kind'] })
          }}
        >
          <Radio value="Person">{t('applicant.Person')}</Radio>
          <Radio value="Organisation">{t('applicant.Organisation')}</Radio>
        </Radio.Group>
        {person && (
          <NativeSelect
            value={applicant.idType}
            label={t('applicant.idType')}
            testId="applicant-idType"
            onChange={(idType) => {
              onChange({ idType })
            }}
            options={personal.map((one) => ({ value: one, label: word('idType', one) }))}
          />
        )}
        <Button onClick={reader.onRead} disabled={locked || !reader.available} data-testid="read-card">
          {t('applicant.readCard')}
        </Button>
        <span className="secondary" role="status">
          {t('applicant.reader', { state: reader.state })}
        </span>
      </div>
      <div className="form-grid">
        {input('name', person ? t('applicant.name') : t('applicant.orgName'))}
        {input(
          'idNumber',
          person ? t('applicant.idNumber') : word('idType', applicant.idType),
          applicant.idType === 'ResidentId' ? idHint(applicant.idNumber, t) : undefined,
        )}
        {!person && input('legalRepresentative', t('applicant.legal'))}
        {!person && input('contactPerson', t('applicant.contact'))}
        {input('phone', t('applicant.phone'))}
        {input('address', t('applicant.address'))}
      </div>
    </section>
  )
}

function idHint(typed: string, t: ReturnType<typeof useTranslation<['intake', 'common']>>['t']): string | undefined {
  if (!typed) {
    return undefined
  }

  const reading = readIdNumber(typed)
  if (reading.missing > 0) {
    return t('applicant.idIncomplete', { count: reading.missing })
  }
  if (!reading.valid) {
    return t('applicant.idWrong', { expected: reading.expected ?? '' })
  }

  const about = t('applicant.born', { birth: formatDay(reading.birth), sex: t(`applicant.${reading.sex ?? 'male'}`) })

  return `${t('applicant.idOk')}${t('common:listComma')}${about}`
}
