import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { network } from '../api/queries'
import { YarnBall } from '../ui/YarnBall'

export function Brand() {
  const { data } = useQuery(network())
  return (
    <Link className="brand" to="/" search={{}}>
      <svg className="brand__mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <path className="thread" d="M32 41c6 4 9 3 15 3" />
        <YarnBall cx={22} cy={23} r={20} />
      </svg>
      <span>
        <span className="brand__name">Videnrul</span>{' '}
        <span className="brand__network">{data?.name}</span>
      </span>
    </Link>
  )
}
