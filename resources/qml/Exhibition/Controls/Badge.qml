import Exhibition.Theme

// What a reader must know about a thing: illustrative, market sample, member. `tone` is amber, jade, accent or plain.
Pill {
    required property string tone

    air: Theme.space1
    color: tone === "amber" ? Theme.amberGround : tone === "jade" ? Theme.jadeGround : tone === "accent" ? Theme.accentGround : Theme.paper
    letters: tone === "amber" ? Theme.amber : tone === "jade" ? Theme.jade : tone === "accent" ? Theme.accentText : Theme.muted
    side: Theme.space3
}
