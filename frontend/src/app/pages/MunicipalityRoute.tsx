import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { me } from '../../api/queries'
import { readsBrief, speaksFor } from '../../api/roles'
import { BriefLink } from '../../features/brief/BriefLink'
import { FeedLink } from '../../features/feed/FeedLink'
import { OpenRequests } from '../../features/invitation/OpenRequests'
import { MunicipalityPage } from '../../features/municipalities/MunicipalityPage'
import { FollowButton } from '../../features/notice/FollowButton'
import { Peers } from '../../features/peers/Peers'
import { Colleagues } from '../../features/people/Colleagues'
import { MunicipalityArrivals } from '../../features/rolls/Arrivals'
import { MunicipalityTakenUp } from '../../features/rolls/TakenUp'
import { KnowledgeShelf } from '../../features/search/KnowledgeShelf'
import { Suggestions } from '../../features/suggestions/Suggestions'
import { MunicipalityTrials } from '../../features/trials/MunicipalityTrials'

export function MunicipalityRoute() {
  const { t } = useTranslation()
  const { code } = useParams({ from: '/kommuner/$code' })
  const { data: reader } = useQuery(me())
  const answers = speaksFor(reader, code)
  return (
    <MunicipalityPage
      key={code}
      code={code}
      waiting={(name) => (
        <>
          {readsBrief(reader, code) && <BriefLink code={code} />}
          {answers && (
            <>
              <MunicipalityArrivals code={code} />
              <Suggestions place={{ kind: 'municipality', id: code, name }} />
              <OpenRequests place={{ kind: 'municipality', code }} />
            </>
          )}
        </>
      )}
      people={(name) => <Colleagues place={{ kind: 'municipality', code }} name={name} />}
      peers={(name) => <Peers code={code} name={name} />}
      follow={(name) => (
        <>
          <FollowButton target={{ municipality: code }} name={name} />
          <FeedLink
            address={`/api/v1/municipalities/${code}/feed`}
            title={t('feed.municipality', { name })}
          />
        </>
      )}
      shelf={(name) => (
        <>
          <MunicipalityTrials code={code} name={name} />
          <MunicipalityTakenUp
            code={code}
            speaks={answers}
            all={
              <Link to="/" search={{ rolledTo: [code] }}>
                {t('municipalities.allRolledTo', { name })}
              </Link>
            }
          />
          <KnowledgeShelf
            heading={t('municipalities.itemsFrom', { name })}
            filter={{ municipality: [code] }}
            emptyText={t('municipalities.noItems', { name })}
          />
        </>
      )}
    />
  )
}
