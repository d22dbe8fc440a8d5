import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Route, Routes } from 'react-router'
import { useMe } from '@/shared/me'
import { EmptyState } from '@/shared/ui/feedback'
import { PageTitle } from '@/shared/ui/page-title'
import { home } from './menu'
import { AppShell } from './shell/app-shell'

const WorkbenchPage = lazy(async () => ({ default: (await import('@/modules/workbench')).WorkbenchPage }))
const IntakePage = lazy(async () => ({ default: (await import('@/modules/intake')).IntakePage }))
const CasesPage = lazy(async () => ({ default: (await import('@/modules/cases')).CasesPage }))
const CaseRoute = lazy(async () => ({ default: (await import('./pages/case-route')).CaseRoute }))
const ApprovalsPage = lazy(async () => ({ default: (await import('@/modules/approvals')).ApprovalsPage }))
const StaffingPage = lazy(async () => ({ default: (await import('@/modules/staffing')).StaffingPage }))
const SignalsPage = lazy(async () => ({ default: (await import('@/modules/supervision')).SignalsPage }))
const ItemsPage = lazy(async () => ({ default: (await import('@/modules/catalog')).ItemsPage }))
const CentresPage = lazy(async () => ({ default: (await import('@/modules/catalog')).CentresPage }))

export function AppRoutes() {
  const me = useMe()

  return (
    <AppShell>
      <Suspense fallback={<div aria-busy="true" />}>
        <Routes>
          <Route path="/" element={<Navigate to={home(me)} replace />} />
          <Route path="/work" element={<WorkbenchPage />} />
          <Route path="/intake/new" element={<IntakePage />} />
          <Route path="/cases" element={<CasesPage />} />
          <Route path="/cases/:caseNo" element={<CaseRoute />} />
          <Route path="/cases/:caseNo/clock" element={<CaseRoute clockOpen />} />
          <Route path="/approvals" element={<ApprovalsPage />} />
          <Route path="/staffing/today" element={<StaffingPage />} />
          <Route path="/supervision/cards" element={<SignalsPage />} />
          <Route path="/catalog/items" element={<ItemsPage />} />
          <Route path="/catalog/centres" element={<CentresPage />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
    </AppShell>
  )
}

function NotFound() {
  const { t } = useTranslation(['shell', 'common'])

  return (
    <div className="stack">
      <PageTitle title={t('notFound.title')} />
      <EmptyState title={t('notFound.text')}>
        <Link to="/">{t('notFound.back')}</Link>
      </EmptyState>
    </div>
  )
}
