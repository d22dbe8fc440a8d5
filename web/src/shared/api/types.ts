// Shapes of the API's answers (docs/openapi/v1.json). Ids and dates stay strings: the browser does no date arithmetic.

export interface Page<T> {
  items: T[]
  next?: string | null
}

export interface Post {
  dutyPostId: string
  post: string
  windowId?: string | null
  windowNo?: number | null
  role: 'A' | 'B'
  label: string
}

export interface Me {
  personId: string
  userName: string
  name: string
  staffNo: string
  roles: string[]
  capabilities: string[]
  divisionCode: string
  centre?: { id: string; name: string; placeCode: string } | null
  posts: Post[]
  postToday?: string | null
  demo: boolean
}

export interface DemoAccount {
  userName: string
  password: string
  name: string
  roles: string[]
  centre?: string | null
  window?: string | null
}
export interface DemoClock {
  now: string
  offsetSeconds: number
}

export type LightLevel = 'Green' | 'Reminder' | 'Overdue' | 'Paused' | 'None'
export interface Light {
  level: string
  text?: string | null
  remaining?: number | null
}
export interface AllowedAction {
  action: string
  allowed: boolean
  reason?: string | null
}
export interface LimitView {
  value: number
  unit: string
  text: string
}
export interface DocumentRef {
  id: string
  type?: string
  number?: string | null
  title: string
}

export interface OfferMaterial {
  id: string
  name: string
  kind: string
  originals: number
  copies: number
  required: boolean
  deferrable: boolean
}
export interface Offer {
  itemId: string
  code: string
  itemVersion: number
  referenceNo?: number | null
  name: string
  category: string
  instant: boolean
  promised: LimitView
  statutory: LimitView
  initials: string
  pinyin: string
  aliases: string[]
  aliasInitials?: string[]
  conditions?: string | null
  materials: OfferMaterial[]
  fees: { name: string; amount: string }[]
  demo: boolean
  available: boolean
  unavailableReason?: string | null
}

export type MaterialCheck = 'Ok' | 'Defect' | 'Unchecked'
export interface ApplicationRow {
  id: string
  caseNo: string
  itemName: string
  applicantName: string
  state: string
  displayState: string
  receivedAt: string
  acceptanceDue?: string | null
  revision: number
}
export interface DossierMaterial {
  requirementId: string
  name: string
  check: MaterialCheck
  note?: string | null
  required?: boolean
  deferrable?: boolean
}
export interface SupplementEntry {
  requirementId: string
  name?: string
  defect: string
  howToCure: string
  received?: boolean
}
export interface SupplementNotice {
  round: number
  due: string
  issuedAt?: string
  entries: SupplementEntry[]
}
export interface Dossier {
  id: string
  caseNo: string
  itemName: string
  itemId: string
  referenceNo?: number | null
  instant: boolean
  demo?: boolean
  state: string
  displayState: string
  applicant: { kind: string; name: string; idNumber?: string; phone?: string; address?: string | null }
  receivedAt: string
  receivedByName?: string | null
  windowNo?: number | null
  windowName?: string | null
  acceptedOn?: string | null
  acceptanceDue?: string | null
  promisedDue?: string | null
  statutoryDue?: string | null
  materials: DossierMaterial[]
  notices: SupplementNotice[]
  documents: DocumentRef[]
  allowedActions: AllowedAction[]
  revision: number
}

export interface TaskRow {
  taskId: string
  caseId: string
  caseNo: string
  itemName: string
  applicantName: string
  post: string
  state: string
  assignee?: string | null
  assigneeName?: string | null
  actingForName?: string | null
  stepDue?: string | null
  promisedDue?: string | null
  statutoryDue?: string | null
  light: Light
  revision: number
}
export interface CaseStep {
  post: string
  label?: string
  state: string
  assigneeName?: string | null
  actingForName?: string | null
  due?: string | null
  completedAt?: string | null
  outcome?: string | null
  opinion?: string | null
}
export interface CaseClock {
  kind: string
  start?: string | null
  limit?: string | null
  due: string
  provisional: boolean
  stopped: boolean
  ended?: boolean
  remaining?: number | null
  light?: Light | null
}
export interface CaseView {
  id: string
  caseNo: string
  displayState: string
  steps: CaseStep[]
  clocks: CaseClock[]
  currentTask?: { taskId: string; post: string; state: string; assigneeName?: string | null; stepDue?: string | null } | null
  allowedActions: AllowedAction[]
  decision?: {
    outcome: string
    opinion?: string | null
    byName?: string | null
    at?: string | null
    grounds?: { code: string; basis: string }[]
  } | null
  certificate?: { number?: string | null; name?: string | null; byName?: string | null; at?: string | null } | null
  documents?: DocumentRef[]
  revision: number
}
export interface LedgerDay {
  date: string
  mark: string
  name?: string | null
  count?: number | null
  note?: string | null
}
export interface Ledger {
  due: string
  provisional: boolean
  calendarVersion?: string | number | null
  explanation: LedgerDay[]
}

export interface PersonRef {
  id: string
  name: string
}
export interface DutyPostTile {
  dutyPostId: string
  windowId?: string | null
  windowNo?: number | null
  label: string
  post: string
  a: PersonRef
  bs: PersonRef[]
  state: string
  serving?: (PersonRef & { role: string }) | null
  since?: string | null
  allowedActions: string[]
  revision: number
}

export interface Signal {
  id: string
  code: string
  level: string
  state: string
  itemName?: string | null
  caseNo?: string | null
  addresseeName?: string | null
  raisedOn?: string | null
  dueDate?: string | null
  explanation?: string | null
  allowedActions: string[]
  revision: number
}
export interface TrailEntry {
  at: string
  kind: string
  text: string
  textEn?: string | null
  actorName?: string | null
  actingForName?: string | null
}
export interface Trail {
  caseNo: string
  worstLevel?: string | null
  entries: TrailEntry[]
}

export interface ReferenceItem {
  referenceNo: number
  name: string
  category: string
  categoryCode: string
  active: boolean
  inactiveReason?: string | null
  note?: string | null
  itemCode?: string | null
  offered: boolean
  demo?: boolean
}
export interface Centre {
  id: string
  number: number
  officialName: string
  shortName: string
  district: string
  kind: string
  address?: string | null
  newBuild: boolean
  placeCode: string
  official: boolean
  divisionCode?: string | null
  note?: string | null
}
export interface PublicProgress {
  caseNo: string
  itemName: string
  applicantName?: string | null
  displayState: string
  expectedOn?: string | null
  yourTurn?: string | null
  centreName?: string | null
  phone?: string | null
  steps?: { at?: string | null; text: string; done: boolean }[]
}
