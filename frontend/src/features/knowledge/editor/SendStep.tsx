import { useTranslation } from 'react-i18next'
import type { KnowledgeItem } from '../../../api/types'
import { Icon } from '../../../ui/Icon'
import type { FormValues } from './formValues'
import { ItemPreview } from './ItemPreview'
import { fieldOfThing, missingIn, progressOf } from './steps'

interface SendStepProps {
  values: FormValues
  item: KnowledgeItem | null
  goTo: (field: string) => void
}

/** A last look: what is there, what is lacking, what may well stay open. */
export function SendStep({ values, item, goTo }: SendStepProps) {
  const { t } = useTranslation()
  const missing = missingIn(values)
  const { filled, open } = progressOf(values)
  const optional = open.filter((thing) => !missing.some((field) => field === thing))
  return (
    <>
      <section className="check" aria-labelledby="check-heading">
        <h3 id="check-heading">{t(missing.length > 0 ? 'send.missing' : 'send.enough')}</h3>
        {missing.length > 0 && (
          <ul className="nobullet-list check__list check__list--missing">
            {missing.map((field) => (
              <li key={field}>
                <Icon name="turned" />
                <button type="button" className="link-button" onClick={() => goTo(field)}>
                  {t(`fault.${field}Missing`)}
                </button>
              </li>
            ))}
          </ul>
        )}
        {filled.length > 0 && (
          <>
            <h4>{t('send.filled')}</h4>
            <ul className="nobullet-list check__list">
              {filled.map((thing) => (
                <li key={thing}>
                  <Icon name="check" />
                  {t(`thing.${thing}`)}
                </li>
              ))}
            </ul>
          </>
        )}
        {optional.length > 0 && (
          <>
            <h4>{t('send.optional')}</h4>
            <ul className="nobullet-list check__list">
              {optional.map((thing) => (
                <li key={thing}>
                  <Icon name="plus" />
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => goTo(fieldOfThing[thing])}
                  >
                    {t(`thing.${thing}`)}
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {item?.status !== 'published' && (
        <p className="note">
          <Icon name="info" />
          {values.themeGroup ? t('send.toGroup') : t('send.toSecretariat')}
        </p>
      )}
      <ItemPreview values={values} />
    </>
  )
}
