/** What every dialog of a case needs to know; revisions are what the person saw. */
export interface DialogProps {
  caseId: string
  /** Case and tasks share one revision. */
  revision: number
  taskId: string
  onClose: () => void
}
