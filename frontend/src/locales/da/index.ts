import about from './about.json'
import administration from './administration.json'
import attachments from './attachments.json'
import brief from './brief.json'
import comments from './comments.json'
import common from './common.json'
import editor from './editor.json'
import events from './events.json'
import feed from './feed.json'
import forward from './forward.json'
import groups from './groups.json'
import invitation from './invitation.json'
import journey from './journey.json'
import knowledge from './knowledge.json'
import me from './me.json'
import metrics from './metrics.json'
import municipalities from './municipalities.json'
import needs from './needs.json'
import notice from './notice.json'
import peers from './peers.json'
import people from './people.json'
import places from './places.json'
import profile from './profile.json'
import review from './review.json'
import rolls from './rolls.json'
import search from './search.json'
import sheet from './sheet.json'
import suggestions from './suggestions.json'
import trials from './trials.json'
import versions from './versions.json'

export const da = {
  ...about,
  ...administration,
  ...comments,
  ...attachments,
  ...brief,
  ...common,
  ...events,
  ...editor,
  ...forward,
  ...feed,
  ...groups,
  ...invitation,
  ...journey,
  ...knowledge,
  ...me,
  ...metrics,
  ...municipalities,
  ...needs,
  ...peers,
  ...notice,
  ...people,
  ...places,
  ...profile,
  ...review,
  ...rolls,
  ...search,
  ...sheet,
  ...suggestions,
  ...trials,
  ...versions,
}
