import { commands, type Disposable, type Uri } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import type { PartnershipCard } from '../report/card.ts';
import { cardsRequest, type Cards, type CardsParams } from '../service/protocol/views.ts';
import { cardHtml } from './cardHtml.ts';
import { cardWords } from './cardWords.ts';
import type { HealthStore } from './healthStore.ts';

/** As much of markdown-it as is used here; VS Code brings it. */
export interface MarkdownIt {
  readonly renderer: {
    render: (tokens: readonly MarkdownToken[], options: unknown, env: MarkdownEnvironment | undefined) => string;
  };
}

interface MarkdownToken {
  readonly type: string;
}

/** What VS Code's preview says about what it renders. */
interface MarkdownEnvironment {
  readonly currentDocument?: Uri;
}

/**
 * Cards for VS Code's own preview of Markdown, which asks for them while it renders and cannot wait. So what the server
 * said last is kept for every document that was asked for, and the preview is told when that has changed.
 */
export class PreviewCards implements Disposable {
  private readonly client: LazyClient;
  private readonly subscription: Disposable;
  /** By the URI of the document; nothing for those that are none of ours. */
  private readonly cards = new Map<string, PartnershipCard | null>();

  constructor(client: LazyClient, store: HealthStore) {
    this.client = client;
    this.subscription = store.onDidAsk(() => void this.ask([...this.cards.keys()]));
  }

  /** Puts a card above documents of ours, in place of their frontmatter; every other document is rendered as it would be without. */
  extendMarkdownIt<T extends MarkdownIt>(markdown: T): T {
    const { renderer } = markdown;
    const render = renderer.render.bind(renderer);
    const begun = new WeakSet<object>();
    renderer.render = (tokens, options, env) => {
      const card = env?.currentDocument && !begun.has(env) ? this.cardOf(env.currentDocument) : undefined;
      if (!card || !env) return render(tokens, options, env);
      // Others may render parts of the document in the same environment; the card stands above the whole.
      begun.add(env);
      return cardHtml(card, cardWords()) + render(tokens.filter(({ type }) => type !== 'front_matter'), options, env);
    };
    return markdown;
  }

  dispose(): void {
    this.subscription.dispose();
  }

  private cardOf(document: Uri): PartnershipCard | undefined {
    const uri = document.toString();
    const card = this.cards.get(uri);
    if (card === undefined) {
      this.cards.set(uri, null);
      void this.ask([uri]);
    }
    return card ?? undefined;
  }

  private async ask(uris: readonly string[]): Promise<void> {
    // Asking would start a server, also for Markdown that is none of ours; once one runs, it is asked for all.
    if (uris.length === 0 || !this.client.isRunning()) return;
    const known = JSON.stringify(uris.map((uri) => this.cards.get(uri)));
    try {
      const cards: Cards = await this.client.sendRequest(cardsRequest, { uris } satisfies CardsParams);
      // What is none of ours is asked about again when it is rendered again, and not with every change.
      uris.forEach((uri, index) => (cards[index] ? this.cards.set(uri, cards[index]) : this.cards.delete(uri)));
    } catch (error) {
      // The server ended or was never there. The client says so and starts it again; then it speaks up by itself.
      this.client.warn('The card of a preview could not be asked for.', error);
    }
    if (known !== JSON.stringify(uris.map((uri) => this.cards.get(uri)))) await commands.executeCommand('markdown.preview.refresh');
  }
}
