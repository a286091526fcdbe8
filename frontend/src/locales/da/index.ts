import about from './about.json'
import administration from './administration.json'
import attachments from './attachments.json'
import bodies from './bodies.json'
import brief from './brief.json'
import checkin from './checkin.json'
import comments from './comments.json'
import common from './common.json'
import developers from './developers.json'
import editor from './editor.json'
import events from './events.json'
import feed from './feed.json'
import forward from './forward.json'
import groups from './groups.json'
import imports from './imports.json'
import infoPackages from './infoPackages.json'
import insight from './insight.json'
import invitation from './invitation.json'
import journalRecord from './journalRecord.json'
import journey from './journey.json'
import knowledge from './knowledge.json'
import me from './me.json'
import metrics from './metrics.json'
import municipalities from './municipalities.json'
import needs from './needs.json'
import notice from './notice.json'
import partners from './partners.json'
import peers from './peers.json'
import people from './people.json'
import places from './places.json'
import profile from './profile.json'
import registers from './registers.json'
import review from './review.json'
import rolls from './rolls.json'
import search from './search.json'
import searchDesk from './searchDesk.json'
import sheet from './sheet.json'
import strategy from './strategy.json'
import suggestions from './suggestions.json'
import trials from './trials.json'
import versions from './versions.json'
import webhooks from './webhooks.json'
import workshop from './workshop.json'

export const da = {
  ...infoPackages,
  ...about,
  ...administration,
  ...checkin,
  ...comments,
  ...attachments,
  ...bodies,
  ...brief,
  ...common,
  ...developers,
  ...events,
  ...editor,
  ...forward,
  ...feed,
  ...groups,
  ...imports,
  ...insight,
  ...invitation,
  ...journey,
  ...journalRecord,
  ...knowledge,
  ...me,
  ...metrics,
  ...municipalities,
  ...needs,
  ...partners,
  ...peers,
  ...notice,
  ...people,
  ...places,
  ...profile,
  ...registers,
  ...review,
  ...rolls,
  ...search,
  ...searchDesk,
  ...sheet,
  ...strategy,
  ...suggestions,
  ...trials,
  ...versions,
  ...webhooks,
  ...workshop,
}
