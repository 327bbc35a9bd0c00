import type { Language } from '../../grammar/language.ts'

/** English requests about changes and versions. */
export const HISTORY_WORDS = {
  undo: {
    say: 'undo steps? | steps be_undone | undo count | undo_it steps | undo only_version | go_back | mistaken undo_them | wrong undo? | displeased undo steps? | displeased undo_it steps',
    phrases: {
      count: '<steps:number> | <steps:times> | undo undo => steps: 3 | undo => steps: 2',
      be_undone: 'be (undone|undo|revert|reverse|take back|taken back)',
      undo_it: '(reverse|cancel|scrap|forget|take|scratch|take back|get rid of|drop|discard)',
      undo: '(undo|revert|take back|roll back|step back) | (ctrl|control|cmd) [+] z | (go|step) back',
      steps: `[both|all] [of] [only|just] [my|the|your|that|those] (last|previous|latest|past|most recent|very last) <steps:number> (changes|edits|steps|things|actions|ones|modifications|operations) [I (asked|made|asked for|did)|you (made|did)]
        | [only|just] [my|the|your|that] (last|previous|latest|most recent|very last) (change|edit|step|thing|action|one|modification|operation|command|adjustment|tweak) [I (asked|made|asked for|did)|you (made|did)]
        | (that|it|this) [last] [change|edit|again|one|back] | [my|the|your|that] (last|latest|most recent) (change|edit|step|thing) (back|away) | <steps:times> | what (you|i|we) just did | [my|the|your] (last|previous|latest|most recent) (couple of|couple) (changes|edits|steps|things) => steps: 2 | [my|the|your] <steps:number> most recent (changes|edits|steps|actions|operations) | [my|the] <steps:number> (last|latest|most recent|previous) (changes|edits|steps|things|actions|modifications) | <steps:number> (steps|changes|edits|times) | (one|a|one more) (step|change) | [only|just] [the|my|that] [last] (volume|sound|music|audio) (change|edit|adjustment|thing|tweak|bit) => about: sound | [only|just] [the|my|that] [last] (text|title|caption) (change|edit) => about: text | [only|just] [the|my|that] [last] transition (change|edit) => about: cut | [by] (one|a|a single|one single|just one) (edit|step|change|action) | (twice) => steps: 2 | one | the last <steps:number> | (the|that|my|your) (change|edit|step|thing|action) [that|which] ((was|has been) just (made|applied|done)|was made last|(i|you|we) just (made|did|applied|asked for)) | [my|the|your] (last|previous|most recent) (change|edit|step) only`,
      mistaken:
        '[the] (last|previous) <steps:number> (changes|edits|steps|things) (were|was) [all] (a mistake|mistakes|wrong|no good|bad|unnecessary)',
      undo_them: '[,] (undo|revert|take back|reverse) (them|those|these|it|that)',
      wrong: `[oh|ugh] (that was|that's|that 's|it was|this is|it is|it's) (wrong|a mistake|not (right|what i (wanted|meant))|no good|worse) [,] => complaint: true`,
      displeased: `[oh|ugh|no|oh no|ah no] (that|it|this) (is|was|'s) (rubbish|awful|terrible|ugly) [,] | <+who> (didn't|don't|did not|do not) (like|want|mean) (that|it|this) [one|change|edit] [,] | (that|it|this) (didn't|doesn't|did not) (work|help|look right|look good|fit) [out] [,] | <+who> (made|make) a mistake [,]`,
      only_version: `(only|just) [what|the change of|the changes of] version <version:number> [changed] | (only|just) what the version <version:quote> changed | (only) the change of the version <version:quote> | only the change of version <version:number>`,
      go_back: `(go|revert|take me|take it) back [to [how|the way|where] it was] <steps:number> (edits|edit|steps|step|changes|change) [ago|before] | (go|take it) back <steps:number> (edits|steps|changes) | (revert|go back|return|reset it) to [how|the way] it was before <_:free> | [(go|move|jump)] <steps:number> (steps|step|edits|edit|changes) back [in (the|my|our) [edit|edits] history] | (go|move|jump) back <steps:number> (steps|step|edits|edit|changes) in (the|my|our) [edit] history | (put|get) (it|that|things|everything) back [to] (how|the way|as) (it was|they were|things were) | put that back => back: true | (go|change|put|switch|turn) [it|that] back [to] [how|the way] [it was [before|a moment ago|earlier|just now|previously]] | (go|change|switch) [it] back to the (previous|last) version
        | (go back to|restore) (the (previous|last) version|how it was [before]|the way it was [before]|what it was [before]) | (it|that|everything) was better before => complaint: true | (i|we) (preferred|liked) (it|that) [better|more] (before|as it was|how it was|the way it was) | back (one|a step|one step) | (return|go back|revert) to the (state|version|point) before (the|that|my) (last|latest|most recent|previous) (edit|change|step)`,
    },
  },
  redo: {
    say: 'undid_too_much redo steps? | redo steps? | redo count | back_again',
    phrases: {
      count: '<steps:number> | <steps:times>',
      undid_too_much: '[oops|oh] [(i|we|you)] [went back|undid] (too (far|much)|one too many) [,]',
      redo: '(redo|bring back|restore|reapply|do again)',
      back_again:
        "(bring|put) (that|it) back [again] => steps: 1 | do (that|it) again [,] (i|we) (didn't|did not) (mean|want) to undo [it|that] => steps: 1",
      steps: `[the] (last|<steps:number>) [<steps:number>] (changes|edits|steps|things|actions) [that (were|was) undone [last]|(i|you) (undid|just undid)]
        | [the] [last] [undone] (change|edit|step) [that was undone [last]|(i|you) (undid|just undid)]
        | (it|that|this|what (you|i) [just] undid|the undone (change|edit)) | <steps:number> (of (them|those|these)|step|steps|change|changes|edit|edits) | (one|a) (step|change|edit) => steps: 1`,
    },
  },
  reset: {
    say: 'afresh | drop_project all_gone begin_again? | to_original all_gone begin_again? | drop_edits afresh? | drop_it afresh? | drop_edits and_return | drop_edits and_start | and_return | to_original | drop_project afresh?',
    phrases: {
      afresh: `[,] [and|i want to|we want to] (back to square one | (start|begin) [all] (over|again|anew|afresh|fresh|from scratch|from zero|over again) [from (scratch|the beginning|zero|nothing|the start|square one)|with a clean slate]) | wipe the slate clean`,
      drop_edits: `(discard|undo|remove|throw away|throw out|revert|drop|clear|wipe|delete|scrap|erase|bin|cancel|nuke|ditch|forget) (all|every|all of) [my|the|our|these|your|today's] (edits|changes|edit|change|modifications) [of today|[that] (i|we|i've|we've|you) made|(that were|that was) made|made so far|made until now|made up to now|so far|from today] [away|out] | (throw|chuck|toss|clear) (all|every|all of) [my|the|our|these|your] (edits|changes) (away|out) | (discard|undo|revert|remove|throw away|drop|clear) (all|everything|all of it|it all) [so far]`,
      drop_project:
        '(scrap|bin|forget|throw out|throw away|chuck out|nuke|ditch|wipe) (the|this|my) (whole|entire) (edit|project) | reset (the|this|my) (whole|entire) (edit|project|thing|timeline|film|video)',
      all_gone:
        '[,] (so [that]|and|such that) (all|every|all of) [the|my|our|their|these] (edits|changes|edit|change) [so far] [(are|is|get|gets|be)] (discarded|undone|removed|gone|cleared|lost|deleted|thrown away|dropped|undo|discard|remove|clear|delete|drop)',
      begin_again:
        '[and|,] [so that] [the] (work|<+who>|it|everything) [can|could|may|will] (begin|begins|start|starts) (afresh|anew|again|over|from scratch|from zero|all over)',
      and_start: '[and] (go|go back|return) to the start',
      drop_it:
        '(scrap|bin|forget|throw out|throw away|chuck|chuck out|nuke|wipe|ditch|throw) (it all|everything|the lot|it all away|everything away|it all out)',
      and_return: `[and] (go back|(return|bring|take|put|set|reset|restore|revert) [the (video|timeline|project|film|edit)|it|everything]) [back] to (how [it was when] the session began|[the|its] (original|initial|first) [state|version]|the [very] beginning|the beginning|how (it|everything|things) (was|were) (at the (start|beginning)|originally|initially|at first|in the beginning|when (i|we) (started|began))|(how|the way|what) (it|everything|things) originally (was|were)|square one) | back to the beginning , all of it | [(i|we) want (it|everything|<+film>)] [back] (like|to how|to what|how|as|the way) [it was] before (i|we|you) (did|changed|touched|edited) (anything|a thing|something|it)`,
      to_original: '(reset|restore) [the (video|timeline|project|film|original)|it|everything]',
    },
  },
  save_version: {
    say: 'save as come_back? | call_it | save_version name_it | save_version as | store_as version_called',
    phrases: {
      save: `(save|store|keep|bookmark|remember|label) [this|it|the|my] [current|present] [version|state|edit|cut|draft|one|timeline|result|outcome|progress|work|project] [of (it|<+film>)] [as a [new] version] | save where we are [now]`,
      save_version:
        '(save|create|make|store|keep|take) (a|this) (version|snapshot|checkpoint|copy) [of (this|it|<+film>|this (cut|version|edit|film|state)|the current (state|version|edit|cut))]',
      name_it: '[,] [and] (name|call|label) it [as] <name:quote>',
      store_as: '(store|save|keep|bookmark|remember) [this|it|the current (state|version|edit|cut)] as',
      version_called: '[a|the|new] (version|draft|snapshot) [called|named] <name:quote>',
      as: '(as|under the name|under|called|named|with the name) [[a|the] version [called|named]] <name:quote> | (as|under the name|called|named) <name:version_name>',
      come_back:
        '[,] so [that] <+who> [can|could] (come|go|get|return) back [to (it|this|that)] [later] | [,] to (come|go|get|return) back to [later] | [,] (before|in case) <+who> (mess|break|ruin|change|changes|screw|lose|try|make|continue|go on|touch|edit) <_:aside> | [,] (before|in case) <+who> (continue|go on) | [,] just in case | [,] for (safety|later|reference|comparison)',
      call_it:
        '(call|name|label) (this|the current) [version] [as] <name:quote> | label it [as] <name:quote> | (call|name|label) this version <name:version_name>',
    },
  },
  restore_version: {
    say: 'back_to version | back_to_named named',
    phrases: {
      back_to:
        '[take me|bring me] (go back|return|switch back|switch|revert|roll back|jump back|go|come back|back) to | (restore|bring back|load|open|get back|recover|give me back)',
      back_to_named: '(go back|return|switch back|revert|roll back) to | restore | bring back | load | get back',
      version: `[the] [previously] [saved] <name:quote> (version|state|cut|draft|edit) | [the] [previously] [saved] [version|state|cut|draft|edit] [called|named] <name:quote> | [the] [previously] [saved] (version|state|cut|draft|edit) [called|named|i saved as|saved as|i saved under] <name:quote> | [the] [saved] (version|state|cut|draft|edit) (i saved as|saved as|i saved under|i called|i named) <name:version_name> | version <name:number>
        | [the] version (called|named|i (saved as|called|named)) <name:version_name> | [what i saved as] <name:quote> | [the] [saved] (version|state|cut|draft|edit) [called|named] <name:quote> again`,
      named: '<name:version_id> [version|draft|cut] | the <name:version_id> [version|draft|cut]',
    },
  },
} satisfies Partial<Language['operations']>
