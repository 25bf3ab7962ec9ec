pragma Singleton

import QtQuick
import Exhibition.ViewModels

// Every colour, size, letter and duration of the program. Sizes are logical pixels; `unit` is what one pixel
// of the 1920 × 1080 drawings is on this window.
QtObject {
    id: root

    // The window tells its size, language and direction, and when words are on the screen: pictures wait for them.
    property real windowWidth: 1920
    property real windowHeight: 1080
    property string language: "en"
    property bool isMirrored: false
    property bool hasPainted: false

    readonly property bool isUpright: windowHeight > windowWidth
    readonly property real unit: isUpright ? bounded(windowWidth / 1080, 0.5, 4) * 1.15 : bounded(windowHeight / 1080, 0.8, 4)
    // How many drawing pixels of letters fit side by side: larger letters leave less room.
    readonly property real room: windowWidth / (unit * Look.textScale)
    // Less high than the drawings: what can be lower is.
    readonly property bool isShort: !isUpright && windowHeight < 1000 * unit
    readonly property bool isWide: !isUpright && room >= 1500

    readonly property color ink: token("ink")
    readonly property color overInk: token("overInk")
    readonly property color overInkMuted: token("overInkMuted")
    readonly property color inkRaised: token("inkRaised")
    readonly property color inkLine: token("inkLine")
    readonly property color paper: token("paper")
    readonly property color surface: token("surface")
    readonly property color line: token("line")
    readonly property color muted: token("muted")
    readonly property color accent: token("accent")
    readonly property color overAccent: token("overAccent")
    readonly property color accentText: token("accentText")
    readonly property color accentGround: token("accentGround")
    readonly property color jade: token("jade")
    readonly property color overJade: token("overJade")
    readonly property color jadeGround: token("jadeGround")
    readonly property color amber: token("amber")
    readonly property color amberGround: token("amberGround")
    readonly property color bar: token("bar")
    readonly property color overBar: token("overBar")
    readonly property color overBarMuted: token("overBarMuted")
    readonly property color barLine: token("barLine")
    readonly property color track: token("track")
    readonly property color outline: token("outline")
    readonly property color skeleton: token("skeleton")
    readonly property color focus: token("focus")
    readonly property color scrim: token("scrim")
    readonly property color clear: "transparent"

    // The scale of letters: 15 17 19 23 28 34 46 58, never smaller on screen than `textFloor`.
    readonly property int textFloor: 13
    readonly property int textTiny: letters(15)
    readonly property int textSmall: letters(17)
    readonly property int textBody: letters(19)
    readonly property int textLead: letters(23)
    readonly property int textTitle: letters(28)
    readonly property int textHeading: letters(34)
    readonly property int textDisplay: letters(46)
    readonly property int textHero: letters(58)
    readonly property bool isTallScript: language === "ar" || language === "th"
    readonly property real readingLine: isTallScript ? 1.1 : 1.2
    readonly property string iconFamily: Look.measures.fonts.icons

    // Space: steps of 4.
    readonly property real step: 4 * unit
    readonly property int hairline: Math.max(1, Math.round(unit))
    readonly property int stroke: Math.max(2, Math.round(2 * unit))
    readonly property int space1: pixels(4)
    readonly property int space2: pixels(8)
    readonly property int space3: pixels(12)
    readonly property int space4: pixels(16)
    readonly property int space6: pixels(24)
    readonly property int space8: pixels(32)
    readonly property int space10: pixels(40)
    readonly property int radiusMark: pixels(8)
    readonly property int radiusControl: pixels(12)
    readonly property int radiusCard: pixels(20)
    readonly property int radiusPanel: pixels(28)

    // To touch: 12 and 20 mm of the screen's own, within what looks sane on a screen that lies about its size.
    readonly property int touch: Math.round(bounded(12 * Look.millimetre, 48 * unit, 72 * unit))
    readonly property int primaryTouch: Math.round(bounded(20 * Look.millimetre, 64 * unit, 80 * unit))

    readonly property int iconSmall: letters(18)
    readonly property int icon: letters(24)
    readonly property int iconLarge: letters(30)
    readonly property int flagSmall: letters(22)
    readonly property int flag: letters(28)
    readonly property int flagLarge: letters(36)

    readonly property int smallestWindow: 480
    readonly property int topBarHeight: pixels(96)
    readonly property int tabsHeight: pixels(76)
    readonly property int tickerHeight: pixels(isUpright ? 64 : 74)
    readonly property int detailWidth: Math.min(letters(512), windowWidth * 0.5)
    readonly property int sheetWidth: Math.min(letters(512), windowWidth * 0.8)
    readonly property real sheetShare: 0.86

    readonly property real pressedOpacity: 0.72

    readonly property int quick: Look.reducedMotion ? 0 : 120
    readonly property int calm: Look.reducedMotion ? 0 : 200
    // A skeleton shows only when waiting is noticed.
    readonly property int patience: 150

    function token(name: string): color {
        return Look.tokens[name];
    }

    // The ground of a picture; `name` is a tint's token, as the cards carry it.
    function tint(name: string): color {
        return token(name === "" ? "tintSand" : name);
    }

    // How many cards lie side by side in `width` pixels: larger letters want wider cards.
    function cardColumns(width: real): int {
        const least = pixels(isUpright ? 420 : 300) * Math.sqrt(Look.textScale);
        return Math.max(isUpright ? 2 : 1, Math.floor(width / least));
    }

    function bounded(value: real, least: real, most: real): real {
        return Math.min(most, Math.max(least, value));
    }

    function pixels(units: real): int {
        return Math.round(units * unit);
    }

    function letters(units: real): int {
        return Math.round(Math.max(textFloor, units * unit) * Look.textScale);
    }
}
