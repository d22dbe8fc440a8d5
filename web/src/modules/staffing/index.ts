export { StaffingPage } from './staffing-page'
