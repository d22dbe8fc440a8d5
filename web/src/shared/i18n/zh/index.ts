import { approvals } from './approvals'
import { auth } from './auth'
import { cases } from './cases'
import { catalog } from './catalog'
import { common } from './common'
import { intake } from './intake'
import { publicPages } from './public-pages'
import { shell } from './shell'
import { staffing } from './staffing'
import { supervision } from './supervision'
import { words } from './words'
import { workbench } from './workbench'

export const zh = { common, shell, words, auth, workbench, intake, cases, approvals, staffing, supervision, catalog, publicPages }
