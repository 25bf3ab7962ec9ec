pragma ComponentBehavior: Bound

import QtQuick
import Exhibition.ViewModels

// The two panels behind the signs in the top bar, made when first asked for.
Item {
    id: root

    required property Shell shell

    Loader {
        id: languages

        active: false
        sourceComponent: LanguageMenu {
            shell: root.shell
        }
    }

    Loader {
        id: accessibility

        active: false
        sourceComponent: AccessibilityPanel {
        }
    }

    function openLanguages() {
        languages.active = true;
        (languages.item as LanguageMenu).open();
    }

    function openAccessibility() {
        accessibility.active = true;
        (accessibility.item as AccessibilityPanel).open();
    }
}
