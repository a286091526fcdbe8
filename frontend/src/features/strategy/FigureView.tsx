import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Goal, GoalFigure, Strategy } from '../../api/types'
import { formatMoment, formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { figureInWords, wayGone } from './figures'

/** A figure in one line, with how much of the way is gone. */
export function FigureLine({ figure }: { figure: GoalFigure }) {
  const { t } = useTranslation()
  const gone = wayGone(figure)
  return (
    <span className="goal-figure">
      <span className="goal-figure__words">{figureInWords(figure, t)}</span>
      {gone !== null && (
        <svg className="goal-figure__bar" aria-hidden="true" focusable="false">
          <rect width={`${gone * 100}%`} height="100%" />
        </svg>
      )}
      {figure.met && figure.indicator !== 'milestone' && (
        <span className="goal-figure__met">{t('strategy.met')}</span>
      )}
    </span>
  )
}

/** The same with what exactly is counted, and where the rows are. */
export function FigureInFull({
  figure,
  goal,
  strategy,
}: {
  figure: GoalFigure
  goal: Goal
  strategy: Strategy
}) {
  const { t } = useTranslation()
  return (
    <section className="goal-facts" aria-labelledby="goal-figure">
      <h2 id="goal-figure">{t(`strategy.indicator.${figure.indicator}`)}</h2>
      <p className="goal-facts__figure">
        <FigureLine figure={figure} />
      </p>
      {figure.parts.length > 0 && (
        <ul className="goal-parts nobullet-list">
          {figure.parts.map(({ focusArea, value }) => (
            <li key={focusArea.id}>
              <Link to="/" search={{ focusArea: [focusArea.id] }}>
                {focusArea.label}
              </Link>
              <span>{formatNumber(value, currentLanguage())}</span>
            </li>
          ))}
        </ul>
      )}
      <Rows figure={figure} goal={goal} strategy={strategy} />
      <details className="measure__definition">
        <summary>{t('strategy.definition')}</summary>
        <p>{figure.definition.text}</p>
        <p className="muted">
          {t('strategy.countedAt', {
            version: figure.definition.version,
            moment: formatMoment(figure.countedAt, currentLanguage()),
          })}
        </p>
      </details>
    </section>
  )
}

/** Where the rows are from which it was counted. */
function Rows({ figure, goal, strategy }: { figure: GoalFigure; goal: Goal; strategy: Strategy }) {
  const { t } = useTranslation()
  switch (figure.indicator) {
    case 'milestone':
      return null
    case 'published-items':
      return (
        <p>
          <Link to="/" search={{ focusArea: goal.focusAreas.map(({ id }) => id) }}>
            {t('strategy.toItems')}
          </Link>
        </p>
      )
    case 'issued-packages':
      return (
        <p>
          <Link to="/informationspakker">{t('infoPackages.title')}</Link>
        </p>
      )
    default:
      return (
        <p>
          <Link to="/tal" search={{ fra: strategy.periodFrom, til: strategy.periodTo }}>
            {t('strategy.toFigures')}
          </Link>
        </p>
      )
  }
}
