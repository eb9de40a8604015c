/** Who acts: with which role, over one unit or a whole county. */
export interface Actor {
  readonly name: string;
  readonly role: 'CLERK' | 'APPROVER' | 'SUPERVISOR' | 'ADMINISTRATOR';
  /** Null for whoever looks after the whole county. */
  readonly unit: string | null;
  readonly county: string;
}

/** What stands in a report, as far as anybody here cares: one figure, and what is wrong with it. */
export interface Words {
  readonly figure: number;
  readonly fault: Fault;
}

/** `ODD` asks for a reason, `WRONG` keeps it from being filed. */
export type Fault = 'NONE' | 'ODD' | 'WRONG';

export const ownSteps = ['SELF_CHECK', 'FIRST_REVIEW', 'REVIEW', 'SIGN_OFF'] as const;
export type OwnStep = (typeof ownSteps)[number];
export type Rule = 'T3-BAL' | 'T3-ROW' | 'CP-KEY';
export type Softer = 'EXPLAIN' | 'INFORM';

export interface Settings {
  readonly ownSteps: boolean;
  readonly approverFiles: boolean;
  readonly secondPerson: boolean;
}

export interface Place {
  readonly unit: string;
  readonly year: number;
}

/** A place with the number that whoever acts has seen. */
export interface Looked extends Place {
  readonly basedOn: number;
}

/** One request, with all that makes it what it is: sent again it is the same request. */
export type Act = { readonly actor: Actor } & (
  | (Looked & { readonly do: 'saveDraft'; readonly words: Words })
  | (Looked & {
      readonly do: 'fileReport';
      readonly words: Words;
      readonly reasons: boolean;
      readonly key: string;
    })
  | (Looked & { readonly do: 'recallReport' | 'acceptReport' | 'amendReport' })
  | (Looked & { readonly do: 'remark'; readonly id: string; readonly body: string })
  | (Place & { readonly do: 'withdrawRemark' | 'settleRemark'; readonly remark: string })
  | (Place & {
      readonly do: 'answerRemark';
      readonly remark: string;
      readonly id: string;
      readonly body: string;
    })
  | (Looked & { readonly do: 'returnReport'; readonly dueOn: string; readonly note: boolean })
  | (Place & { readonly do: 'acceptReports'; readonly reports: readonly Looked[] })
  | (Looked & {
      readonly do: 'publishReport';
      readonly publishedOn: string;
      readonly address: string | null;
    })
  | (Place & { readonly do: 'withdrawAmendment' })
  | (Looked & { readonly do: 'takeStep'; readonly step: OwnStep })
  | (Place & {
      readonly do: 'softenRule';
      readonly rule: Rule;
      readonly effect: Softer;
      readonly validUntil: string;
    })
  | (Place & { readonly do: 'withdrawSoftening'; readonly rule: Rule })
  | (Place & { readonly do: 'extendDue'; readonly due: string })
  | (Place & { readonly do: 'configureReview'; readonly settings: Settings })
);

export type Doing = Act['do'];

/** What was answered, without the sentences: a type or a code, and the facts that come with it. */
export type Said = Readonly<Record<string, unknown>> & { readonly is: string };

/** What an act is called where a test tells of it. */
export function told({ actor, do: doing, ...rest }: Act): string {
  const facts = Object.entries(rest).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return `${actor.name}: ${doing}(${facts.join(' ')})`;
}
