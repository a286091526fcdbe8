interface TagsProps {
  label: string
  tags: { id: string; label: string }[]
}

export function Tags({ label, tags }: TagsProps) {
  if (tags.length === 0) return null
  return (
    <ul className="tags nobullet-list" aria-label={label}>
      {tags.map((tag) => (
        <li key={tag.id} className="tag tag--plain">
          {tag.label}
        </li>
      ))}
    </ul>
  )
}
