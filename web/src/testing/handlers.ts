import { http, HttpResponse, type DefaultBodyType, type StrictRequest } from 'msw'
import type { ApplicationRow, Dossier, Me } from '@/shared/api/types'
import { case35, chenjing, dossier35, ledger, limin, offers, signals, tiles, trail } from './fixtures'

/** A small platform in memory: enough to walk through the screens, and what tests look into. */
export const world = {
  me: null as Me | null,
  dossiers: [dossier35],
  requests: [] as { method: string; path: string; key: string | null; revision: string | null; body: unknown }[],
  reset(): void {
    world.me = limin
    world.dossiers = [dossier35]
    world.requests = []
  },
}

const people: Record<string, Me> = { limin, chenjing }
const api = (path: string) => `*/api/v1${path}`
const problem = (status: number, code: string, detail: string, more = {}) =>
  HttpResponse.json({ status, code, detail, ...more }, { status, headers: { 'Content-Type': 'application/problem+json' } })

async function record(request: StrictRequest<DefaultBodyType>): Promise<Record<string, string>> {
  const body = (await request.json()) as Record<string, string>
  world.requests.push({
    method: request.method,
    path: new URL(request.url).pathname.replace('/api/v1', ''),
    key: request.headers.get('Idempotency-Key'),
    revision: request.headers.get('If-Match'),
    body,
  })

  return body
}

const rowOf = (one: Dossier): ApplicationRow => ({
  id: one.id,
  caseNo: one.caseNo,
  itemName: one.itemName,
  applicantName: one.applicant.name,
  state: one.state,
  displayState: one.displayState,
  receivedAt: one.receivedAt,
  acceptanceDue: one.acceptanceDue,
  revision: one.revision,
})

const auth = [
  http.get(api('/auth/me'), () => (world.me ? HttpResponse.json(world.me) : problem(401, 'auth.required', '请先登录'))),
  http.post(api('/auth/sign-in'), async ({ request }) => {
    const { userName } = await record(request)
    world.me = people[userName ?? ''] ?? null

    return world.me ? HttpResponse.json(world.me) : problem(401, 'auth.failed', '用户名或密码不对')
  }),
  http.post(api('/auth/sign-out'), () => {
    world.me = null

    return new HttpResponse(null, { status: 204 })
  }),
  http.post(api('/auth/post-today'), () => HttpResponse.json(world.me)),
  http.get(api('/demo/accounts'), () =>
    HttpResponse.json({
      items: [
        {
          userName: 'limin',
          password: 'OneDoor#2026',
          name: '李敏',
          roles: ['WindowClerk'],
          centre: '南市街行政服务中心',
          window: '3号 社会事务窗口',
        },
        { userName: 'chenjing', password: 'OneDoor#2026', name: '陈静', roles: ['Reviewer'], centre: '南市街行政服务中心' },
        { userName: 'gaoming', password: 'OneDoor#2026', name: '高明', roles: ['Supervisor'] },
      ],
    }),
  ),
  http.get(api('/demo/clock'), () => HttpResponse.json({ now: '2026-09-28T10:02:00+08:00', offsetSeconds: 0 })),
]

const intake = [
  http.get(api('/intake/offers'), () => HttpResponse.json({ items: offers })),
  http.get(api('/intake/applications'), ({ request }) => {
    const asked = new URL(request.url).searchParams
    const [state, q] = [asked.get('state'), asked.get('q') ?? '']

    return HttpResponse.json({
      items: world.dossiers.filter((one) => (!state || one.state === state) && one.caseNo.startsWith(q)).map(rowOf),
      next: null,
    })
  }),
  http.get(api('/intake/applications/by-case-no/:caseNo'), ({ params }) => {
    const found = world.dossiers.find((one) => one.caseNo === params.caseNo)

    return found ? HttpResponse.json(found) : problem(404, 'not-found', '没有这个办件')
  }),
  http.post(api('/intake/applications'), async ({ request }) => {
    await record(request)

    return HttpResponse.json({
      id: 'a-1',
      caseNo: '120101006-20260928-0002-3',
      queryCode: '483920',
      state: 'Received',
      acceptanceDue: '2026-10-09',
      revision: 1,
    })
  }),
  http.post(api('/intake/applications/:id/acceptance'), async ({ request }) => {
    await record(request)

    return HttpResponse.json({
      id: 'a-1',
      caseNo: '120101006-20260928-0002-3',
      state: 'Accepted',
      acceptedOn: '2026-09-28',
      promisedDue: '2026-10-19',
      statutoryDue: '2026-11-02',
      documents: [{ id: 'doc-9', type: 'AcceptanceNotice', title: '受理通知书' }],
      revision: 2,
    })
  }),
  http.post(api('/intake/applications/:id/supplement-notices'), async ({ request }) => {
    await record(request)

    return HttpResponse.json({
      due: '2026-11-02',
      round: 1,
      document: { id: 'doc-8', type: 'SupplementNotice', title: '一次性补正告知书' },
      revision: 2,
    })
  }),
  http.post(api('/public/progress'), async ({ request }) => {
    const { caseNo } = await record(request)

    return caseNo === dossier35.caseNo
      ? HttpResponse.json({
          caseNo,
          itemName: dossier35.itemName,
          applicantName: '王*兰',
          displayState: 'InReview',
          expectedOn: '2026-10-12',
          centreName: '南市街行政服务中心',
        })
      : problem(404, 'not-found', '没有查到')
  }),
]

const approval = [
  http.get(api('/approval/tasks'), () =>
    HttpResponse.json({
      items: [
        {
          taskId: 't-35',
          caseId: 'case-35',
          caseNo: dossier35.caseNo,
          itemName: dossier35.itemName,
          applicantName: '王*兰',
          post: 'Review',
          state: 'Claimed',
          assigneeName: '陈静',
          stepDue: '2026-09-28',
          promisedDue: '2026-10-12',
          statutoryDue: '2026-10-26',
          light: { level: 'Reminder', text: '剩 1 个工作日' },
          revision: 2,
        },
      ],
      next: null,
    }),
  ),
  http.get(api('/approval/cases/by-case-no/:caseNo'), () => HttpResponse.json(case35)),
  http.get(api('/approval/cases/:id/clocks/:kind'), () => HttpResponse.json(ledger)),
  http.post(api('/approval/tasks/:id/completion'), async ({ request }) => {
    await record(request)

    return new HttpResponse(null, { status: 204 })
  }),
]

const others = [
  http.get(api('/staffing/my-posts'), () => HttpResponse.json({ items: tiles.filter((one) => one.a.id === world.me?.personId) })),
  http.get(api('/staffing/board'), () => HttpResponse.json({ items: tiles })),
  http.get(api('/supervision/signals'), () => HttpResponse.json({ items: signals, next: null })),
  http.get(api('/supervision/cases/:caseNo/trail'), () => HttpResponse.json(trail)),
  http.get(api('/catalog/reference-items'), () =>
    HttpResponse.json({
      items: offers.map((one) => ({
        referenceNo: one.referenceNo,
        name: one.name,
        category: one.category,
        categoryCode: 'Demo',
        active: one.referenceNo !== 20,
        inactiveReason: one.referenceNo === 20 ? '政策已取消' : null,
        offered: one.available,
      })),
      next: null,
    }),
  ),
  http.get(api('/catalog/centres'), () =>
    HttpResponse.json({
      items: [
        {
          id: 'c-nanshi',
          number: 1,
          officialName: '南市街行政服务中心',
          shortName: '南市街',
          district: '和平区',
          kind: 'SubDistrict',
          address: '和平区平安街16号',
          newBuild: false,
          placeCode: '120101006',
          official: true,
          divisionCode: '120101006000',
        },
      ],
      next: null,
    }),
  ),
]

export const handlers = [...auth, ...intake, ...approval, ...others]
