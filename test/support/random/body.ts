import fc from 'fast-check';

/** Pieces of which lines are made: what begins them, and what stands in them. */
const BEGINNINGS = ['', '', '', '# ', '## ', '### ', '#', '#######', ' ## ', '- ', '* ', '1. ', '2) ', '> ', '> > ', '  ', '   ', '    ', '- [ ] ', '| ', '[a]: ', '> ## ', '- # ', '***', '---', '==='];
const WORDS = ['word', 'word', 'two words', '[link](a.md)', '![image](b.png)', '[a]', '[b][a]', '*strong*', '_soft_', '`code`', '`[c](d)`', '\\\\[', '\\\\', '#', ' ##', '|', '<e@f.gh>', '<!-- x -->', '[g](<h i> "j")', '](', '[', ']', '(', ')', '&amp;', '!', '   ', '', '[x](y*z_z)', '[](u)', '[k](', 'm)', '[p](q"r")', '[s]:(t)', '[^1](v#w)', '[n]( o )', '`', 'a \\](b)', '[q \\](r)', '[s ` t](u)', '[v](w`x)', '-      [far](in.md)'];

const randomLine = fc.tuple(fc.constantFrom(...BEGINNINGS), fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }), fc.constantFrom(' ', '')).map(([start, words, between]) => start + words.join(between));
/** A Markdown body of a few lines, with everything in it that changes how lines are read. */
export const randomBody = fc.array(fc.oneof({ weight: 2, arbitrary: randomLine }, { weight: 1, arbitrary: fc.constantFrom('', ' ', '```', 'text') }), { maxLength: 14 }).map((lines) => lines.join('\n'));
