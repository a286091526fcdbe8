import { useTranslation } from 'react-i18next'
import type { Strategy, StrategyElement } from '../../api/types'
import { ShowMore } from '../../ui/ShowMore'
import { Tags } from '../../ui/Tags'
import { ElementTalk } from './ElementTalk'
import { GoalLine } from './GoalLine'
import { goalsOf, ofKind } from './tree'
import type { Comments } from './useComments'

interface StrategyTextProps {
  strategy: Strategy
  comments: Comments
  onDone: (text: string) => void
}

/** A version to read, from the whole to the single. */
export function StrategyText({ strategy, comments, onDone }: StrategyTextProps) {
  const { t } = useTranslation()
  const { elements, language } = strategy
  const talk = (element: StrategyElement) => (
    <ElementTalk strategy={strategy} element={element} comments={comments} onDone={onDone} />
  )
  const ways = ofKind(elements, 'way-of-working')
  const areas = ofKind(elements, 'focus-area')
  const others = goalsOf(elements)
  return (
    <div className="strategy__text">
      <div className="strategy__aims">
        {(['mission', 'vision'] as const).map((kind) =>
          ofKind(elements, kind).map((element) => (
            <section key={element.id} className={`strategy-aim strategy-aim--${kind}`}>
              <h2>{t(`strategy.kind.${kind}`)}</h2>
              <p lang={language}>{element.text}</p>
              {talk(element)}
            </section>
          )),
        )}
      </div>
      {areas.length > 0 && (
        <section aria-labelledby="strategy-areas">
          <h2 id="strategy-areas">{t('strategy.areas')}</h2>
          <ol className="strategy-areas nobullet-list">
            {areas.map((element) => (
              <li key={element.id}>
                <h3>{element.focusAreas[0]?.label}</h3>
                <p lang={language}>{element.text}</p>
                {talk(element)}
              </li>
            ))}
          </ol>
        </section>
      )}
      {(ways.length > 0 || others.length > 0) && (
        <section aria-labelledby="strategy-ways">
          <h2 id="strategy-ways">{t('strategy.waysAndGoals')}</h2>
          <div className="strategy-ways">
            {ways.map((way) => (
              <article key={way.id} className="strategy-way" aria-labelledby={`way-${way.id}`}>
                <div className="strategy-way__head">
                  <h3 id={`way-${way.id}`} lang={language}>
                    {way.text}
                  </h3>
                  <Tags label={t('strategy.areas')} tags={way.focusAreas} />
                  {talk(way)}
                </div>
                <Goals goals={goalsOf(elements, way.id)} strategy={strategy} talk={talk} />
              </article>
            ))}
            {others.length > 0 && <Goals goals={others} strategy={strategy} talk={talk} />}
          </div>
        </section>
      )}
      <ShowMore more={comments.more} pending={comments.pending} onMore={comments.onMore} />
    </div>
  )
}

interface GoalsProps {
  goals: StrategyElement[]
  strategy: Strategy
  talk: (element: StrategyElement) => React.ReactNode
}

function Goals({ goals, strategy, talk }: GoalsProps) {
  const { t } = useTranslation()
  if (goals.length === 0) return <p className="muted">{t('strategy.noGoals')}</p>
  return (
    <ul className="strategy-goals nobullet-list">
      {goals.map((goal) => (
        <li key={goal.id}>
          <GoalLine goal={goal} strategy={strategy} />
          {talk(goal)}
        </li>
      ))}
    </ul>
  )
}
