export { SignalsPage } from './signals-page'
