import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useForget } from './queries'
import { upload } from './upload'
import type { Description } from './values'

/** One file on its way, with how far it has come; it can be called back. */
export function useUpload(item: string, file: File, key: string) {
  const forget = useForget(item)
  const [share, setShare] = useState(0)
  const controller = useRef<AbortController>(null)
  const mutation = useMutation({
    mutationFn: (description: Description) => {
      controller.current = new AbortController()
      setShare(0)
      const { signal } = controller.current
      return upload({ item, file, description, key, signal, onProgress: setShare })
    },
    onSuccess: forget,
  })
  return { ...mutation, share, cancel: () => controller.current?.abort() }
}
