/** An article with its address. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly date?: string;
}

/** The articles that the rules rest on; their ideas are told in our own words. */
export const SOURCES = {
  symptoms: {
    title: '5 Symptoms of an Unhealthy IT Partnership',
    publisher: 'Mechdyne',
    url: 'https://www.mechdyne.com/it-and-audiovisual-services/blog/5-symptoms-unhealthy-it-partnership/',
  },
  var: {
    title: 'Why some partnerships fail (interview with a value-added reseller)',
    publisher: 'eWEEK',
    date: '2006-03-31',
    url: 'http://www.eweek.com/c/a/IT-Management/Small-VARs-Find-Strength-in-Numbers/1',
  },
  continuum: {
    title: 'The Partnership Continuum',
    publisher: 'Andy Jonak',
    url: 'https://www.andyjonakblog.com/post/the-partnership-continuum',
  },
  signs: {
    title: '12 signs your strategic partnership has gone wrong',
    publisher: 'CIO.com',
    url: 'https://www.cio.com/article/222112/12-signs-your-strategic-partnership-has-gone-wrong.html',
  },
  vetting: {
    title: '3 Things to Consider When Vetting Strategic Partners',
    publisher: 'No Jitter (SCTC Perspectives)',
    url: 'https://www.nojitter.com/consultant-perspectives/3-things-consider-when-vetting-strategic-partners',
  },
} as const satisfies Record<string, Source>;

/** The key of a source. */
export type SourceId = keyof typeof SOURCES;
