import { useTranslation } from 'react-i18next'
import { useChangeStatus } from '../../../api/knowledgeItems'
import type { ItemAction } from '../../../api/types'
import { ReasonDialog } from '../../../ui/ReasonDialog'
import type { EditorBarProps } from './EditorBar'

/** The last button: on to those who decide, or out to everybody. What was written goes first. */
export function SendButtons({ draft, keeper, check, onFaults, onDone }: EditorBarProps) {
  const { t } = useTranslation()
  const changeStatus = useChangeStatus()
  const { item, values } = draft
  // A draft that is not yet made is the writer's own: sending it in is always possible.
  const may = (what: ItemAction) => item?.allowed.includes(what) ?? what === 'submit'

  async function send(status: 'submitted' | 'published') {
    if (!(await keeper.saveAll())) {
      onFaults()
      return
    }
    const { item: saved } = keeper.read()
    if (!saved) return
    const moved = await changeStatus.mutateAsync({
      id: saved.id,
      etag: keeper.currentEtag(),
      status,
    })
    keeper.moved(moved)
    onDone(moved.item)
  }

  return (
    <>
      {may('publish') && item?.status !== 'archived' && (
        <ReasonDialog
          button={t('publish.button')}
          heading={t('publish.question')}
          text={t('publish.consequence')}
          confirm={t('publish.confirm')}
          before={() => check()}
          onConfirm={() => send('published')}
        />
      )}
      {may('submit') && (
        <ReasonDialog
          look={may('publish') ? 'secondary' : 'primary'}
          button={t('submit.button')}
          heading={t('submit.question')}
          text={t(values.themeGroup ? 'send.toGroup' : 'send.toSecretariat')}
          confirm={t('submit.confirm')}
          before={() => check()}
          onConfirm={() => send('submitted')}
        />
      )}
    </>
  )
}
