import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'

interface BriefLinkProps {
  code: string
  /** Named where it may be one of several. */
  name?: string
}

/** The way to the brief, for those who read it. */
export function BriefLink({ code, name }: BriefLinkProps) {
  const { t } = useTranslation()
  return (
    <Link className="waiting" to="/kommuner/$code/brief" params={{ code }} search={{}}>
      <Icon name="sheet" />
      <span>
        <strong>{name ? t('brief.mine', { name }) : t('brief.open')}</strong>
        <span className="muted">{t('brief.openText')}</span>
      </span>
      <Icon name="forward" />
    </Link>
  )
}
