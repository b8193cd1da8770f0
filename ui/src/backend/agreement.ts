/** Holds the interface to the host's own types: this does not compile when the two say different things. */
import type * as host from './bindings';
import type * as ours from './index';

/** True only when each can stand for the other. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const agreed: [
  Same<ours.Language, host.Language>,
  Same<ours.Verdict, host.Verdict>,
  Same<ours.State, host.State>,
  Same<ours.Problem, host.ProblemView>,
  Same<ours.OpenPortfolio, host.OpenPortfolio>,
  Same<ours.KnownPortfolio, host.KnownPortfolio>,
  Same<ours.Written, host.Written>,
  Same<ours.HandedOver, host.HandedOver>,
  Same<ours.RemindersView, host.RemindersView>,
  Same<ours.Start, host.Start>,
  Same<ours.BadgeCard, host.BadgeCard>,
  Same<ours.AnswerView, host.AnswerView>,
  Same<ours.HolderView, host.HolderView>,
  Same<ours.EvidenceView, host.EvidenceView>,
  Same<ours.BadgePage, host.BadgePage>,
  Same<ours.CheckReport, host.CheckReport>,
  Same<ours.ImportLine, host.ImportLine>,
  Same<ours.ImportReport, host.ImportReport>,
  Same<ours.Search, host.Search>,
  Same<ours.Sort, host.Sort>,
  Same<ours.BadgeList, host.BadgeList>,
  Same<ours.Facets, host.Facets>,
  Same<ours.JourneyView, host.JourneyView>,
  Same<ours.Exported, host.Exported>,
  Same<ours.PersonalView, host.PersonalView>,
  Same<ours.Saying, host.Saying>,
  Same<ours.CollectionView, host.CollectionView>,
  Same<ours.LevelChange, host.LevelChange>,
  Same<ours.CvState, host.CvState>,
  Same<ours.CvCard, host.CvCard>,
  Same<ours.CvMatch, host.CvMatch>,
  Same<ours.TemplateView, host.TemplateView>,
  Same<ours.LeakView, host.LeakView>,
  Same<ours.CvFound, host.CvFound>,
  Same<ours.OutletText, host.FormTextView>,
  Same<ours.LinkedIn, host.LinkedInView>,
  Same<ours.Signature, host.SignatureView>,
  Same<Omit<ours.CvPreview, 'pdf'>, host.PreviewFacts>,
  Same<ours.PickedFile, host.PickedFile>,
  Same<ours.BackendEvent, host.Event>,
] = [true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true];
