import { Link } from '@tanstack/react-router'

/** Theme groups by name, each a way to its page. */
export function GroupLinks({ groups }: { groups: { slug: string; name: string }[] }) {
  return (
    <ul className="register-links nobullet-list">
      {groups.map(({ slug, name }) => (
        <li key={slug}>
          <Link to="/temagrupper/$slug" params={{ slug }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}
