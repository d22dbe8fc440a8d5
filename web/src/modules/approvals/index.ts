export { ApprovalsPage } from './approvals-page'
export { useTaskActions } from './use-task-actions'
