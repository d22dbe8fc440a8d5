export { CentresPage } from './centres-page'
export { ItemsPage } from './items-page'
