import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, tagOf } from '../../api/client'
import { faultsAt } from '../../api/faults'
import { municipalities } from '../../api/queries'
import type { ChosenPeers } from '../../api/types'
import { useRefresh } from '../../api/useRefresh'
import { settled } from '../../lib/settled'
import { toggled } from '../../lib/toggled'
import { Choices } from '../../ui/Choices'
import { FormDialog } from '../../ui/FormDialog'
import { FormProblem } from '../../ui/FormProblem'

const MOST = 10

interface ChoosePeersProps {
  chosen: ChosenPeers
  code: string
}

/** A municipality says itself with whom it likes to compare. */
export function ChoosePeers({ chosen, code }: ChoosePeersProps) {
  const { t } = useTranslation()
  const { data } = useQuery(municipalities())
  const [codes, setCodes] = useState(() => chosen.peers.map((peer) => peer.code))
  const choose = useMutation({
    mutationFn: () =>
      api.PUT('/api/v1/municipalities/{code}/chosen-peers', {
        params: { path: { code }, header: { 'If-Match': tagOf(chosen.version) } },
        body: { municipalities: codes },
      }),
    ...useRefresh(),
  })
  return (
    <FormDialog
      button={t('peers.choose')}
      heading={t('peers.chooseHeading')}
      confirm={t('peers.save')}
      pending={choose.isPending}
      onSubmit={() => settled(choose.mutateAsync())}
    >
      <Choices
        id="peers"
        legend={t('peers.which', { most: MOST })}
        type="checkbox"
        look="columns"
        choices={(data?.items ?? [])
          .filter((one) => one.code !== code)
          .map((one) => ({ value: one.code, label: one.name }))}
        chosen={codes}
        fault={faultsAt(choose.error).municipalities}
        onChange={(value, on) => setCodes((before) => toggled(before, value, on))}
      />
      <FormProblem error={choose.error} />
    </FormDialog>
  )
}
