import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { faultsAt } from '../../api/faults'
import type { Strategy, StrategyElement } from '../../api/types'
import { settled } from '../../lib/settled'
import { useAttempt } from '../../lib/useAttempt'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'
import { TextField } from '../../ui/TextField'
import { CommentCard } from './CommentCard'
import { nameOf } from './tree'
import type { Comments } from './useComments'
import { useWriteComment } from './useStrategyChanges'

interface ElementTalkProps {
  strategy: Strategy
  element: StrategyElement
  comments: Comments
  onDone: (text: string) => void
}

/** What is said about one element, and room to say more while the version is out. */
export function ElementTalk({ strategy, element, comments, onDone }: ElementTalkProps) {
  const { t } = useTranslation()
  const said = comments.of(element.id)
  const mayWrite = strategy.allowed.includes('comment')
  if (said.length === 0 && !mayWrite) return null
  return (
    <div className="element-talk">
      {said.length > 0 && (
        <details open={strategy.status === 'consultation'}>
          <summary>
            {t('strategy.commentCount', { count: said.length })}
            <span className="sr-only"> : {nameOf(element)}</span>
          </summary>
          <ul className="element-talk__list nobullet-list">
            {said.map((comment) => (
              <li key={comment.id}>
                <CommentCard comment={comment} now={element.text} onDone={onDone} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayWrite && <WriteComment strategy={strategy} element={element} onDone={onDone} />}
    </div>
  )
}

function WriteComment({ strategy, element, onDone }: Omit<ElementTalkProps, 'comments'>) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const write = useWriteComment(strategy.id)
  const keyFor = useAttempt()

  async function submit() {
    setMissing(!text.trim())
    if (!text.trim()) return false
    const sent = { element: element.id, text: text.trim() }
    const written = await settled(write.mutateAsync({ ...sent, key: keyFor(sent) }))
    if (written) {
      setText('')
      onDone(t('strategy.commented'))
    }
    return written
  }

  return (
    <FormDialog
      button={t('strategy.comment')}
      about={nameOf(element)}
      look="quiet"
      icon="plus"
      heading={t('strategy.comment')}
      confirm={t('strategy.sendComment')}
      pending={write.isPending}
      onSubmit={submit}
    >
      <blockquote className="strategy-quote" lang={strategy.language}>
        {element.text}
      </blockquote>
      <TextField
        id="comment-text"
        label={t('strategy.commentText')}
        hint={t('strategy.commentHint')}
        rows={5}
        maxLength={4000}
        required
        value={text}
        fault={missing ? t('strategy.textMissing') : faultsAt(write.error).text}
        onChange={setText}
      />
      <FormProblem error={write.error} />
    </FormDialog>
  )
}
