import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../api/types'
import { Fact } from '../../ui/Fact'
import { Icon } from '../../ui/Icon'

export function PersonContact({ person }: { person: Member }) {
  const { t } = useTranslation()
  if (person.status === 'left') {
    return (
      <section className="box" aria-labelledby="contact-heading">
        <h2 id="contact-heading">{t('people.contact')}</h2>
        <p className="muted">{t('people.leftText')}</p>
      </section>
    )
  }
  return (
    <section className="box" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{t('people.contact')}</h2>
      <dl className="facts">
        <Fact label={t('people.employer')}>
          {person.municipality ? (
            <Link to="/kommuner/$code" params={{ code: person.municipality.code }}>
              {person.municipality.name}
            </Link>
          ) : person.region ? (
            <Link to="/regioner/$slug" params={{ slug: person.region.slug }}>
              {person.region.name}
            </Link>
          ) : (
            person.organisation
          )}
        </Fact>
        <Fact label={t('people.department')}>{person.department}</Fact>
        <Fact label={t('people.email')}>
          {person.email && (
            <a className="contact-link" href={`mailto:${person.email}`}>
              <Icon name="mail" />
              {person.email}
            </a>
          )}
        </Fact>
        <Fact label={t('people.phone')}>
          {person.phone && (
            <a className="contact-link" href={`tel:${person.phone.replace(/\s/g, '')}`}>
              <Icon name="phone" />
              {person.phone}
            </a>
          )}
        </Fact>
        {person.coordinators.length > 0 && (
          <Fact label={t('people.viaCoordinator')}>
            {person.coordinators.map(({ id, name, email }) => (
              <span className="period" key={id}>
                <Link to="/personer/$id" params={{ id }}>
                  {name}
                </Link>
                {email && (
                  <a className="contact-link" href={`mailto:${email}`}>
                    <Icon name="mail" />
                    {email}
                  </a>
                )}
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </section>
  )
}
