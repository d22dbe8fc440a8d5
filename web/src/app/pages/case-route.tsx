import { useParams } from 'react-router'
import { useTaskActions } from '@/modules/approvals'
import { CasePage } from '@/modules/cases'
import { useDossierActions } from '@/modules/intake'
import type { CaseView, Dossier } from '@/shared/api/types'
import { ActionBar } from '@/shared/ui/action-bar'

export function CaseRoute({ clockOpen = false }: { clockOpen?: boolean }) {
  const { caseNo = '' } = useParams()

  return (
    <CasePage
      key={caseNo}
      caseNo={caseNo}
      clockOpen={clockOpen}
      renderActions={(dossier, view) => <CaseActions dossier={dossier} view={view} />}
    />
  )
}

/** One bar for the acts of both modules; what is allowed stands before what is not. */
function CaseActions({ dossier, view }: { dossier: Dossier; view: CaseView | null }) {
  const intake = useDossierActions(dossier)
  const approval = useTaskActions(view)

  return (
    <>
      <ActionBar actions={[...approval.actions, ...intake.actions]} />
      {intake.dialog}
      {approval.dialog}
    </>
  )
}
