import { useContext, useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { MeContext } from '../me'

/** The h1 of a screen: takes the focus on arrival and names the tab as "page · centre · system". */
export function PageTitle({ title, prefix, children }: { title: string; prefix?: string; children?: ReactNode }) {
  const { t } = useTranslation()
  const centre = useContext(MeContext)?.centre?.name
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = [`${prefix ?? ''}${title}`, centre, t('product')].filter(Boolean).join(' · ')
  }, [title, prefix, centre, t])
  useEffect(() => {
    if (!document.activeElement || document.activeElement === document.body) {
      heading.current?.focus()
    }
  }, [])

  return (
    <div className="row spread">
      <h1 ref={heading} tabIndex={-1} id="page-title">
        {title}
      </h1>
      {children}
    </div>
  )
}
