/** How lists go on: each page names the next, and the last names none. */
export const pages = {
  initialPageParam: '',
  getNextPageParam: ({ next }: { next: string | null }) => next,
}
