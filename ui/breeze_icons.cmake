# Bundles the used Breeze icons (LGPL-3+) into a target at build time, as :/icons/<name>.svg.
#
# One list of names, one lookup order of folders, and a build that stops with the name when an icon is missing. The files are taken
# unchanged and tinted when painted. Choose only icons that read as one colour.
set(GATEHOUSE_BREEZE_DIR "/usr/share/icons/breeze" CACHE PATH "Root of the Breeze icon theme (package breeze-icon-theme)")

set(GATEHOUSE_ICONS
    application-exit application-menu approved certificate-server clock color-management dialog-ok-apply document-edit
    document-edit-verify document-open document-preview document-save edit-clear edit-copy edit-delete edit-find edit-paste
    edit-reset edit-undo globe go-down go-home go-next go-previous go-up help-about help-contextual input-keyboard list-add
    list-remove media-playback-start network-connect network-disconnect network-server object-columns object-locked
    object-unlocked overflow-menu password-show-on plugins quickopen run-build security-high system-users tag user user-identity
    vcs-branch view-filter view-history view-list-icons view-list-text view-refresh view-right-new)

function(gatehouse_bundle_icons target)
    set(files)
    foreach(name IN LISTS GATEHOUSE_ICONS)
        set(found)
        foreach(folder actions places status devices preferences apps)
            if(NOT found AND EXISTS "${GATEHOUSE_BREEZE_DIR}/${folder}/16/${name}.svg")
                set(found "${GATEHOUSE_BREEZE_DIR}/${folder}/16/${name}.svg")
            endif()
        endforeach()
        if(NOT found)
            message(FATAL_ERROR "Icon '${name}' is not in ${GATEHOUSE_BREEZE_DIR}: install breeze-icon-theme, or mend the list")
        endif()
        set_source_files_properties("${found}" PROPERTIES QT_RESOURCE_ALIAS "${name}.svg")
        list(APPEND files "${found}")
    endforeach()
    qt_add_resources(${target} breeze_icons PREFIX "/icons" FILES ${files})
endfunction()
