import { type ReactNode, useEffect, useRef } from 'react'
import { takeArrival } from '../lib/pageArrival'

interface PageHeadingProps {
  /** The title of the browser window, before the product's name. */
  title: string
  children?: ReactNode
  className?: string
}

export function PageHeading({ title, children, className }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = `${title} · Videnrul`
  }, [title])

  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  )
}
