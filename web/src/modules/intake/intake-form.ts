import type { Offer } from '@/shared/api/types'
import type { ReceiveApplication } from './api/receive-application'
import { cleanIdNumber } from './id-check'

export interface ApplicantDraft {
  kind: 'Person' | 'Organisation'
  name: string
  idType: string
  idNumber: string
  phone: string
  address: string
  contactPerson: string
  legalRepresentative: string
}
export interface MaterialDraft {
  check: 'Ok' | 'Defect' | 'Unchecked'
  note: string
}
export interface IntakeDraft {
  offer: Offer | null
  applicant: ApplicantDraft
  materials: Record<string, MaterialDraft>
}

export type IntakeAction =
  | { type: 'choose'; offer: Offer | null }
  | { type: 'applicant'; change: Partial<ApplicantDraft> }
  | { type: 'material'; id: string; change: Partial<MaterialDraft> }
  | { type: 'allReceived' }

const blank: ApplicantDraft = {
  kind: 'Person',
  name: '',
  idType: 'ResidentId',
  idNumber: '',
  phone: '',
  address: '',
  contactPerson: '',
  legalRepresentative: '',
}

export const emptyDraft: IntakeDraft = { offer: null, applicant: blank, materials: {} }

export function intakeReducer(draft: IntakeDraft, action: IntakeAction): IntakeDraft {
  switch (action.type) {
    case 'choose':
      return { ...draft, offer: action.offer, materials: blankMaterials(action.offer) }
    case 'applicant':
      return { ...draft, applicant: withKind({ ...draft.applicant, ...action.change }, action.change.kind) }
    case 'material':
      return { ...draft, materials: { ...draft.materials, [action.id]: { ...materialOf(draft, action.id), ...action.change } } }
    case 'allReceived':
      return { ...draft, materials: mapAll(draft.offer) }
  }
}

export function materialOf(draft: IntakeDraft, id: string): MaterialDraft {
  return draft.materials[id] ?? { check: 'Unchecked', note: '' }
}

export type Missing = 'item' | 'unavailable' | 'name' | 'idNumber' | 'phone' | 'legalRepresentative' | 'contactPerson'

/** What must be filled in before a conclusion; whether it is right is for the server to judge. */
export function missingIn(draft: IntakeDraft): Missing[] {
  const { applicant, offer } = draft
  const found: Missing[] = []
  if (!offer) {
    found.push('item')
  } else if (!offer.available) {
    found.push('unavailable')
  }
  if (!applicant.name.trim()) {
    found.push('name')
  }
  if (!applicant.idNumber.trim()) {
    found.push('idNumber')
  }
  if (!applicant.phone.trim()) {
    found.push('phone')
  }

  if (applicant.kind === 'Organisation') {
    if (!applicant.legalRepresentative.trim()) {
      found.push('legalRepresentative')
    }
    if (!applicant.contactPerson.trim()) {
      found.push('contactPerson')
    }
  }

  return found
}

export function openMaterials(draft: IntakeDraft): Offer['materials'] {
  return (draft.offer?.materials ?? []).filter((one) => materialOf(draft, one.id).check !== 'Ok')
}

export function toBody(draft: IntakeDraft, offer: Offer, windowId: string): ReceiveApplication {
  const { applicant } = draft
  const optional = (value: string) => (value.trim() ? value.trim() : undefined)

  return {
    itemId: offer.itemId,
    windowId,
    channel: 'Window',
    applicant: {
      kind: applicant.kind,
      name: applicant.name.trim(),
      idType: applicant.idType,
      idNumber: cleanIdNumber(applicant.idNumber),
      phone: applicant.phone.normalize('NFKC').replace(/[\s-]/g, ''),
      address: optional(applicant.address),
      contactPerson: applicant.kind === 'Organisation' ? optional(applicant.contactPerson) : undefined,
      legalRepresentative: applicant.kind === 'Organisation' ? optional(applicant.legalRepresentative) : undefined,
    },
    materials: toChecks(draft, offer),
  }
}

/** A notice must be complete: what is asked for was looked at and found wanting. */
export function withDefects(body: ReceiveApplication, asked: { requirementId: string; defect: string }[]): ReceiveApplication {
  const defects = new Map(asked.map((one) => [one.requirementId, one.defect]))

  return {
    ...body,
    materials: body.materials.map((one) => {
      const note = defects.get(one.requirementId)

      return note === undefined ? one : { ...one, check: 'Defect' as const, note }
    }),
  }
}

export function toChecks(draft: IntakeDraft, offer: Offer): ReceiveApplication['materials'] {
  return offer.materials.map((one) => {
    const { check, note } = materialOf(draft, one.id)

    return { requirementId: one.id, check, ...(note.trim() ? { note: note.trim() } : {}) }
  })
}

function withKind(applicant: ApplicantDraft, kind: ApplicantDraft['kind'] | undefined): ApplicantDraft {
  if (!kind) {
    return applicant
  }

  return { ...applicant, idType: kind === 'Person' ? 'ResidentId' : 'CreditCode', idNumber: '' }
}

function blankMaterials(offer: Offer | null): IntakeDraft['materials'] {
  return Object.fromEntries((offer?.materials ?? []).map((one) => [one.id, { check: 'Unchecked' as const, note: '' }]))
}

function mapAll(offer: Offer | null): IntakeDraft['materials'] {
  return Object.fromEntries((offer?.materials ?? []).map((one) => [one.id, { check: 'Ok' as const, note: '' }]))
}
