import { useTranslation } from 'react-i18next'
import type { DocumentRef } from '../api/types'

export const documentUrl = (id: string) => `/api/v1/intake/documents/${id}`

/** Notices as links that open the PDF in a new tab. */
export function DocumentLinks({ documents }: { documents: DocumentRef[] }) {
  const { t } = useTranslation()

  return (
    <ul className="plain-list" data-testid="documents">
      {documents.map((one) => (
        <li key={one.id}>
          <a href={documentUrl(one.id)} target="_blank" rel="noreferrer" data-testid={`document-${one.type ?? one.id}`}>
            {one.title}
            <span className="visually-hidden"> {t('opensPdf')}</span>
          </a>
          {one.number && <span className="secondary num"> {one.number}</span>}
        </li>
      ))}
    </ul>
  )
}
