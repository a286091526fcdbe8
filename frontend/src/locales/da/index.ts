import about from './about.json'
import common from './common.json'
import groups from './groups.json'
import knowledge from './knowledge.json'
import me from './me.json'
import municipalities from './municipalities.json'
import search from './search.json'

export const da = {
  ...about,
  ...common,
  ...groups,
  ...knowledge,
  ...me,
  ...municipalities,
  ...search,
}
