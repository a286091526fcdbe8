import { useTranslation } from 'react-i18next'
import type { Wording } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { Tags } from '../../ui/Tags'

type WordingWordsProps = Pick<Wording, 'direction' | 'words' | 'finds' | 'topics'>

/** Who types which looks for which. */
export function WordingWords({ direction, words, finds, topics }: WordingWordsProps) {
  const { t } = useTranslation()
  const oneWay = direction === 'one-way'
  return (
    <div className="wording-words">
      <p className="wording-words__how">{t(`searchDesk.means.${direction}`)}</p>
      <Words words={words} />
      {oneWay && finds.length > 0 && (
        <>
          <p className="wording-words__arrow">
            <Icon name="forward" />
            <span>{t('searchDesk.alsoFinds')}</span>
          </p>
          <Words words={finds} />
        </>
      )}
      {topics.length > 0 && (
        <div className="wording-words__topics">
          <span>{t('searchDesk.alsoTopics')}</span>
          <Tags label={t('searchDesk.alsoTopics')} tags={topics} />
        </div>
      )}
    </div>
  )
}

function Words({ words }: { words: string[] }) {
  return (
    <ul className="wording-words__list nobullet-list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}
