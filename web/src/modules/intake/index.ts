export { IntakePage } from './intake-page'
export { useDossierActions } from './use-dossier-actions'
