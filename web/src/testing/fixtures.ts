import type { CaseView, Dossier, DutyPostTile, Ledger, Me, Offer, Signal, Trail } from '@/shared/api/types'

const windowId = 'w-3'

export const limin: Me = {
  personId: 'p-limin',
  userName: 'limin',
  name: '李敏',
  staffNo: 'limin',
  roles: ['WindowClerk'],
  capabilities: [
    'platform.signed-in',
    'catalog.read',
    'intake.handle',
    'intake.read',
    'intake.deliver',
    'approval.read',
    'staffing.read',
    'staffing.cover',
    'supervision.signals-read',
    'supervision.signals-answer',
    'supervision.trail-read',
  ],
  divisionCode: '120101006',
  centre: { id: 'c-nanshi', name: '南市街行政服务中心', placeCode: '120101006' },
  posts: [{ dutyPostId: 'd-3', post: 'Window', windowId, windowNo: 3, role: 'A', label: '3号窗口（社会事务）A岗' }],
  postToday: 'd-3',
  demo: true,
}

export const chenjing: Me = {
  ...limin,
  personId: 'p-chenjing',
  userName: 'chenjing',
  name: '陈静',
  roles: ['Reviewer'],
  capabilities: [
    'platform.signed-in',
    'catalog.read',
    'intake.read',
    'approval.read',
    'approval.review',
    'approval.suspend',
    'staffing.read',
    'staffing.cover',
    'supervision.signals-read',
    'supervision.signals-answer',
    'supervision.trail-read',
  ],
  posts: [{ dutyPostId: 'd-review', post: 'Review', windowId: null, windowNo: null, role: 'A', label: '审核岗' }],
  postToday: 'd-review',
}

function offer(referenceNo: number, name: string, initials: string, pinyin: string, aliases: string[], more: Partial<Offer> = {}): Offer {
  return {
    itemId: `i-${String(referenceNo)}`,
    code: `120101-Demo-${String(referenceNo).padStart(3, '0')}`,
    itemVersion: 1,
    referenceNo,
    name,
    category: '低保特困',
    instant: false,
    promised: { value: 10, unit: 'WorkingDay', text: '10 个工作日' },
    statutory: { value: 20, unit: 'WorkingDay', text: '20 个工作日' },
    initials,
    pinyin,
    aliases,
    conditions: '具有本街户籍，家庭人均收入低于当地标准。',
    materials: [],
    fees: [],
    demo: true,
    available: true,
    ...more,
  }
}

const material = (id: string, name: string, more = {}) => ({
  id,
  name,
  kind: 'Original',
  originals: 1,
  copies: 0,
  required: true,
  deferrable: false,
  ...more,
})

export const offers: Offer[] = [
  offer(29, '老年证办理', 'lnzbl', 'laonianzhengbanli', ['老人证', '优待证'], {
    category: '老年人服务',
    instant: true,
    promised: { value: 0, unit: 'SameDay', text: '当日办结' },
    materials: [
      material('m-1', '申请表', { kind: 'Form' }),
      material('m-2', '居民身份证'),
      material('m-3', '近期免冠照片', { deferrable: true }),
    ],
  }),
  offer(35, '低保特困户认定申报', 'dbtkhrdsb', 'dibaotekunhurendingshenbao', ['低保'], {
    materials: [
      material('m-1', '申请书', { kind: 'Form' }),
      material('m-2', '居民户口簿'),
      material('m-3', '收入证明'),
      material('m-4', '家庭成员关系证明'),
    ],
  }),
  offer(36, '五保户申报', 'wbhsb', 'wubaohushenbao', ['五保']),
  offer(48, '残疾证申报', 'cjzsb', 'canjizhengshenbao', ['残疾人证'], { category: '残疾人' }),
  offer(20, '社会保障卡办理', 'shbzkbl', 'shehuibaozhangkabanli', ['社保卡', 'sbk'], {
    category: '保险',
    available: false,
    unavailableReason: '请到 6 号人社窗口',
  }),
  offer(69, '育龄妇女生育证申报办理(含流动人口)', 'ylfnsyzsbblhldrk', 'yulingfunvshengyuzhengshenbaobanli', ['准生证', 'zsz'], {
    category: '计划生育',
  }),
]

export const ledger: Ledger = {
  due: '2026-10-15',
  provisional: false,
  calendarVersion: 3,
  explanation: [
    { date: '2026-09-21', mark: 'Start', note: '受理日,不计' },
    { date: '2026-09-22', mark: 'Counts', count: 1 },
    { date: '2026-09-23', mark: 'Counts', count: 2 },
    { date: '2026-09-24', mark: 'Counts', count: 3, note: '当日起停,本日已计' },
    { date: '2026-09-25', mark: 'Holiday', name: '中秋节' },
    { date: '2026-09-28', mark: 'Suspended', name: '专家评审' },
    { date: '2026-09-30', mark: 'Suspended', name: '专家评审', note: '当日恢复,本日不计' },
    { date: '2026-10-01', mark: 'Holiday', name: '国庆节' },
    { date: '2026-10-08', mark: 'Counts', count: 4 },
    { date: '2026-10-10', mark: 'ShiftedWorkday', name: '国庆节调休', count: 6 },
    { date: '2026-10-11', mark: 'RestDay' },
    { date: '2026-10-15', mark: 'Due', count: 10 },
  ],
}

export const dossier35: Dossier = {
  id: 'a-35',
  caseNo: '120101006-20260921-0001-7',
  itemName: '低保特困户认定申报',
  itemId: 'i-35',
  referenceNo: 35,
  instant: false,
  demo: true,
  state: 'InHandling',
  displayState: 'InReview',
  applicant: { kind: 'Person', name: '王*兰', idNumber: '120***********1226', phone: '138****1234' },
  receivedAt: '2026-09-21T09:40:00+08:00',
  receivedByName: '李敏',
  windowNo: 3,
  acceptedOn: '2026-09-21',
  promisedDue: '2026-10-12',
  statutoryDue: '2026-10-26',
  materials: offers[1]?.materials.map((one) => ({ requirementId: one.id, name: one.name, check: 'Ok' as const })) ?? [],
  notices: [],
  documents: [
    { id: 'doc-1', type: 'ReceiptVoucher', number: '南市街收〔2026〕1号', title: '收件凭证' },
    { id: 'doc-2', type: 'AcceptanceNotice', number: '南市街受〔2026〕1号', title: '受理通知书' },
  ],
  allowedActions: [],
  revision: 3,
}

export const case35: CaseView = {
  id: 'case-35',
  caseNo: dossier35.caseNo,
  displayState: 'InReview',
  steps: [
    { post: 'Acceptance', state: 'Completed', assigneeName: '李敏', completedAt: '2026-09-21T10:02:00+08:00', outcome: 'Accepted' },
    { post: 'Review', state: 'Claimed', assigneeName: '陈静', due: '2026-09-28' },
    { post: 'Approval', state: 'Waiting' },
    { post: 'CertificateMaking', state: 'Waiting' },
  ],
  clocks: [
    {
      kind: 'Step',
      due: '2026-09-28',
      provisional: false,
      stopped: false,
      light: { level: 'Reminder', text: '剩 1 个工作日', remaining: 1 },
    },
    {
      kind: 'Promised',
      due: '2026-10-12',
      provisional: false,
      stopped: false,
      light: { level: 'Green', text: '剩 9 个工作日', remaining: 9 },
    },
    {
      kind: 'Statutory',
      due: '2026-10-26',
      provisional: false,
      stopped: false,
      light: { level: 'Green', text: '剩 19 个工作日', remaining: 19 },
    },
  ],
  currentTask: { taskId: 't-35', post: 'Review', state: 'Claimed', assigneeName: '陈静' },
  allowedActions: [
    { action: 'completion', allowed: true },
    { action: 'suspension', allowed: true },
    { action: 'decision', allowed: false, reason: '须由审批岗办理' },
  ],
  revision: 5,
}

export const trail: Trail = {
  caseNo: dossier35.caseNo,
  worstLevel: 'Reminder',
  entries: [
    {
      at: '2026-09-21T09:40:00+08:00',
      kind: 'Received',
      text: '收件，材料 4 件齐全',
      textEn: 'Received, 4 materials complete',
      actorName: '李敏',
    },
    {
      at: '2026-09-21T10:02:00+08:00',
      kind: 'Accepted',
      text: '已受理，承诺 2026-10-12 前办结',
      textEn: 'Accepted, promised by 2026-10-12',
      actorName: '李敏',
    },
    {
      at: '2026-09-21T10:02:01+08:00',
      kind: 'TaskAssigned',
      text: '转审核岗',
      textEn: 'Sent to review',
      actorName: '韩磊',
      actingForName: '陈静',
    },
  ],
}

const names: [number, string, string, string, DutyPostTile['state']][] = [
  [1, '村镇建设', '王磊', '赵倩', 'StaffedByA'],
  [2, '国土', '刘洋', '孙浩', 'StaffedByA'],
  [3, '社会事务', '李敏', '何静', 'StaffedByA'],
  [4, '计生', '马丽', '何静', 'CoveredByB'],
  [5, '户籍办证', '周红', '吴娟', 'StaffedByA'],
  [6, '人社', '吴刚', '冯雪', 'Unstaffed'],
  [7, '农林水', '郑丽', '王强', 'HandoverPending'],
  [8, '三资管理', '钱进', '李飞', 'Closed'],
]

export const tiles: DutyPostTile[] = names.map(([windowNo, windowName, a, b, state]) => ({
  dutyPostId: `d-${String(windowNo)}`,
  windowId: `w-${String(windowNo)}`,
  windowNo,
  label: `${String(windowNo)}号窗口（${windowName}）`,
  post: 'Window',
  a: { id: windowNo === 3 ? limin.personId : `p-${String(windowNo)}`, name: a },
  bs: [{ id: `b-${String(windowNo)}`, name: b }],
  state,
  serving: state === 'StaffedByA' ? { id: 'x', name: a, role: 'A' } : state === 'CoveredByB' ? { id: 'x', name: b, role: 'B' } : null,
  since: '2026-09-28T09:00:00+08:00',
  allowedActions: windowNo === 3 ? ['absence'] : [],
  revision: 1,
}))

export const signals: Signal[] = [
  {
    id: 's-1',
    code: 'S-PRO',
    level: 'Red',
    state: 'Raised',
    allowedActions: ['acknowledgement', 'explanation'],
    caseNo: dossier35.caseNo,
    addresseeName: '陈静',
    raisedOn: '2026-10-19',
    dueDate: '2026-10-12',
    itemName: '低保特困户认定申报',
    revision: 1,
  },
  {
    id: 's-2',
    code: 'S-STEP',
    level: 'Yellow',
    state: 'Acknowledged',
    allowedActions: ['acknowledgement', 'explanation'],
    caseNo: dossier35.caseNo,
    addresseeName: '陈静',
    raisedOn: '2026-09-29',
    dueDate: '2026-09-28',
    revision: 2,
  },
  {
    id: 's-3',
    code: 'S-REM',
    level: 'Reminder',
    state: 'Raised',
    allowedActions: [],
    caseNo: dossier35.caseNo,
    addresseeName: '陈静',
    raisedOn: '2026-09-25',
    dueDate: '2026-09-28',
    revision: 1,
  },
]
