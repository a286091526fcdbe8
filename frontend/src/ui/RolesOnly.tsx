import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { me } from '../api/queries'
import { holds } from '../api/roles'
import type { Role } from '../api/types'
import { LoginPrompt } from './LoginPrompt'

interface RolesOnlyProps {
  roles: Role[]
  /** Whose it is, for everybody else. */
  text: string
  children: ReactNode
}

/** For those who hold one of the roles; a guest among the others can log in. */
export function RolesOnly({ roles, text, children }: RolesOnlyProps) {
  const { data: reader } = useQuery(me())
  if (!reader) return null
  if (holds(reader, ...roles)) return children
  return reader.signedIn ? <p className="lead">{text}</p> : <LoginPrompt text={text} />
}
